import type { LinkView } from './PageView.ts';

/** Links under each other. */
export function LinkList({ links }: { links: LinkView[] }) {
  return (
    <ul className="kc-prose">
      {links.map((link) => (
        <li key={`${link.href} ${link.label}`}>
          <a className="nl-link" href={link.href} rel="noopener">
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
