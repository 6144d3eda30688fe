export type ButtonLook = 'primary' | 'secondary' | 'subtle' | 'danger';
export type ButtonLinkProps = { label: string; href: string; look?: ButtonLook; download?: boolean };

/** Class names of a button in one of its four looks. */
export function buttonClass(look: ButtonLook): string {
  if (look === 'danger') return 'nl-button nl-button--secondary nl-button--negative';
  return `nl-button nl-button--${look}`;
}

/** A link to a next step that looks like a button. */
export function ButtonLink({ label, href, look = 'primary', download }: ButtonLinkProps) {
  return (
    <a className={buttonClass(look)} href={href} download={download}>
      {label}
    </a>
  );
}
