export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger';
export type ButtonLinkProps = {
  label: string;
  href: string;
  look?: ButtonLook;
  download?: boolean;
  /** Words only heard, to tell equal links apart. */
  about?: string;
  rel?: string;
};

/** Class names of a button in one of its four looks. */
export function buttonClass(look: ButtonLook): string {
  if (look === 'danger') return 'nl-button nl-button--secondary nl-button--negative';
  return `nl-button nl-button--${look}`;
}

/** A link to a next step that looks like a button. */
export function ButtonLink({ label, href, look = 'primary', download, about, rel }: ButtonLinkProps) {
  return (
    <a className={buttonClass(look)} href={href} download={download} rel={rel}>
      {label}
      {about ? <span className="kc-visually-hidden">{` ${about}`}</span> : null}
    </a>
  );
}
