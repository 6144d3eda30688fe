import { Badge, type BadgeView } from './Badge.tsx';

/** A row of badges; nothing when there are none. */
export function Badges({ badges }: { badges?: BadgeView[] }) {
  if (!badges?.length) return null;
  return (
    <ul className="kc-badges">
      {badges.map((badge) => (
        <li key={badge.label}>
          <Badge {...badge} />
        </li>
      ))}
    </ul>
  );
}
