export type ThemeTagView = { label: string; href?: string; current?: boolean };
export type ThemeTagsProps = { themes: ThemeTagView[]; label: string; look?: 'small' | 'large' };

/** The themes a thing is about, as links where they lead somewhere; nothing when there are none. */
export function ThemeTags({ themes, label, look = 'small' }: ThemeTagsProps) {
  if (themes.length === 0) return null;
  return (
    <ul className={`kc-tags kc-tags--${look}`} aria-label={label}>
      {themes.map((theme) => (
        <li key={theme.label}>
          {theme.href ? (
            <a className="kc-tag" href={theme.href} aria-current={theme.current ? 'true' : undefined}>
              {theme.label}
            </a>
          ) : (
            <span className="kc-tag">{theme.label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
