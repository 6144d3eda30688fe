export type BadgeTone = 'plain' | 'strong' | 'good' | 'warn' | 'bad';
export type BadgeView = { label: string; tone?: BadgeTone };

/** A short word about a thing's state or kind; never a link. */
export function Badge({ label, tone = 'plain' }: BadgeView) {
  return <span className={`nl-data-badge kc-badge kc-badge--${tone}`}>{label}</span>;
}
