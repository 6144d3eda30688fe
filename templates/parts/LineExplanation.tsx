import type { ShellText } from '../../src/core/text/nl/shell.ts';
import { Heading } from './Heading.tsx';
import { LineSketch } from './LineSketch.tsx';

/** How a question becomes a meeting and a meeting becomes a dossier, in three plain steps. */
export function LineExplanation({ t }: { t: ShellText }) {
  const { line } = t.home;
  const steps = [
    { step: 'ask', title: line.ask, text: line.askText },
    { step: 'think', title: line.think, text: line.thinkText },
    { step: 'do', title: line.do, text: line.doText },
  ] as const;
  return (
    <section className="kc-line" aria-labelledby="zo-werkt-het">
      <Heading level={2} id="zo-werkt-het">
        {line.heading}
      </Heading>
      <ol className="kc-line__steps" role="list">
        {steps.map(({ step, title, text }) => (
          <li className="kc-line__step" key={step}>
            <LineSketch phase={step} />
            <Heading level={3}>{title}</Heading>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
