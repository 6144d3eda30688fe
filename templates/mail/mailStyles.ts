import type { CSSProperties } from 'react';

const font = 'Verdana, "Segoe UI", Arial, sans-serif';

/** Mail programs read styles on the element only; dark mode comes from the block below where it is known. */
export const mailStyles = {
  body: { margin: 0, padding: 0, backgroundColor: '#f1f1ee', color: '#1d2430', fontFamily: font },
  page: { maxWidth: '600px', margin: '0 auto', padding: '16px' },
  card: { backgroundColor: '#ffffff', padding: '24px' },
  sender: { color: '#ffffff', fontSize: '18px', lineHeight: '26px', fontWeight: 700, margin: 0 },
  partOf: { color: '#ffffff', fontSize: '14px', lineHeight: '20px', margin: 0 },
  heading: { fontSize: '22px', lineHeight: '30px', margin: '0 0 16px' },
  subheading: { fontSize: '18px', lineHeight: '26px', margin: '0 0 8px' },
  item: { fontSize: '16px', lineHeight: '26px', margin: '0 0 12px', overflowWrap: 'anywhere' },
  paragraph: { fontSize: '16px', lineHeight: '26px', margin: '0 0 16px', whiteSpace: 'pre-line' },
  fact: { fontSize: '16px', lineHeight: '26px', margin: '0 0 4px' },
  facts: { margin: '0 0 20px' },
  button: {
    display: 'inline-block',
    padding: '13px 24px',
    color: '#ffffff',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: 700,
    textDecoration: 'none',
    borderRadius: '6px',
  },
  small: { fontSize: '14px', lineHeight: '22px', margin: '12px 0 20px', overflowWrap: 'anywhere' },
  foot: {
    fontSize: '14px',
    lineHeight: '22px',
    margin: '0 0 8px',
    color: '#4a5160',
    overflowWrap: 'anywhere',
  },
  link: { color: '#1d2430' },
} satisfies Record<string, CSSProperties>;

/** Without quotes and `>`, so that it stays the same when it is escaped. */
export const darkStyles = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (prefers-color-scheme:dark){',
  '.kc-body{background-color:#14171c !important;color:#eceef1 !important}',
  '.kc-card{background-color:#1f242c !important;color:#eceef1 !important}',
  '.kc-foot{color:#c3c8d1 !important}',
  '.kc-link{color:#eceef1 !important}',
  '}',
].join('');
