/** Somebody's words, set apart. */
export function Quote({ text }: { text: string }) {
  return <blockquote className="kc-quote">{text}</blockquote>;
}
