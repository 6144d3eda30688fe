declare module 'autocannon' {
  type Options = { url: string; connections: number; duration: number };
  type Result = { requests: { average: number }; non2xx: number };
  export default function autocannon(options: Options): Promise<Result>;
}
