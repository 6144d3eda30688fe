declare module 'autocannon' {
  type Options = { url: string; connections: number; duration: number; workers?: number };
  type Result = { requests: { total: number }; non2xx: number; duration: number };
  export default function autocannon(options: Options): Promise<Result>;
}
