import type { ReactNode } from 'react';
import { darkStyles, mailStyles as styles } from './mailStyles.ts';
import type { MailView } from './MailView.ts';

/** A mail as HTML: one column, no pictures, readable in light and dark and without any styles. */
export function Mail({ mail }: { mail: MailView }) {
  return (
    <html lang={mail.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{mail.subject}</title>
        <style>{darkStyles}</style>
      </head>
      <body className="kc-body" style={styles.body}>
        <div lang={mail.language} style={styles.page}>
          <div style={{ backgroundColor: mail.colour, padding: '16px 24px' }}>
            <p style={styles.sender}>{mail.sender}</p>
            {mail.partOf && <p style={styles.partOf}>{mail.partOf}</p>}
          </div>
          <div className="kc-card" style={styles.card}>
            <h1 style={styles.heading}>{mail.subject}</h1>
            <Paragraphs texts={mail.paragraphs} />
            <Facts facts={mail.facts} />
            <Sections sections={mail.sections} />
            {mail.quote && <Quote colour={mail.colour}>{mail.quote}</Quote>}
            {mail.button && <Button button={mail.button} colour={mail.colour} />}
            <Paragraphs texts={mail.after} />
          </div>
          <Foot mail={mail} />
        </div>
      </body>
    </html>
  );
}

function Paragraphs({ texts }: { texts: string[] }) {
  return texts.map((text, index) => (
    <p key={index} style={styles.paragraph}>
      {text}
    </p>
  ));
}

function Facts({ facts }: Pick<MailView, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <div style={styles.facts}>
      {facts.map(({ label, value }) => (
        <p key={label} style={styles.fact}>
          <strong>{label}:</strong> {value}
        </p>
      ))}
    </div>
  );
}

function Sections({ sections }: Pick<MailView, 'sections'>) {
  return sections.map(({ title, items }) => (
    <div key={title} style={styles.facts}>
      <h2 style={styles.subheading}>{title}</h2>
      {items.map(({ label, text, href }) => (
        <p key={href} style={styles.item}>
          <a className="kc-link" href={href} style={styles.link}>
            {label}
          </a>
          {text && (
            <>
              <br />
              {text}
            </>
          )}
        </p>
      ))}
    </div>
  ));
}

function Quote({ colour, children }: { colour: string; children: ReactNode }) {
  return (
    <blockquote
      style={{
        ...styles.paragraph,
        borderLeft: `4px solid ${colour}`,
        margin: '0 0 20px',
        padding: '0 0 0 16px',
      }}
    >
      {children}
    </blockquote>
  );
}

function Button({ button, colour }: { button: NonNullable<MailView['button']>; colour: string }) {
  return (
    <>
      <table role="presentation" cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            <td style={{ backgroundColor: colour, borderRadius: '6px' }}>
              <a href={button.href} style={{ ...styles.button, backgroundColor: colour }}>
                {button.label}
              </a>
            </td>
          </tr>
        </tbody>
      </table>
      <p style={styles.small}>
        {button.fails}
        <br />
        <a className="kc-link" href={button.href} style={styles.link}>
          {button.href}
        </a>
      </p>
    </>
  );
}

function Foot({ mail }: { mail: MailView }) {
  return (
    <div style={{ padding: '16px 24px' }}>
      <p className="kc-foot" style={styles.foot}>
        {mail.why}
      </p>
      {mail.unsubscribe && (
        <p className="kc-foot" style={styles.foot}>
          {mail.unsubscribe.label}{' '}
          <a className="kc-link" href={mail.unsubscribe.href} style={styles.link}>
            {mail.unsubscribe.href}
          </a>
        </p>
      )}
      {mail.settings && (
        <p className="kc-foot" style={styles.foot}>
          {mail.settings.label}{' '}
          <a className="kc-link" href={mail.settings.href} style={styles.link}>
            {mail.settings.href}
          </a>
        </p>
      )}
    </div>
  );
}
