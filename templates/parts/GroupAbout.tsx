import type { GroupPageProps } from '../pages/Group.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { Buttons } from './Buttons.tsx';
import { Columns } from './Columns.tsx';
import { Heading } from './Heading.tsx';
import { PeopleList } from './PeopleList.tsx';
import { Prose } from './Prose.tsx';
import { Quote } from './Quote.tsx';

/** Where a group came from, what it is about, and who takes part. */
export function GroupAbout(props: GroupPageProps) {
  const { t, question, body, lang, parent, partner } = props;
  return (
    <Columns aside={<People {...props} />} asideLabel={t.aside}>
      {question ? (
        <>
          <Heading level={2} look={4}>
            {t.fromQuestion}
          </Heading>
          <Quote text={question} />
        </>
      ) : null}
      {body ? (
        <>
          <Heading level={2}>{t.about}</Heading>
          <Prose html={body} lang={lang} />
        </>
      ) : null}
      {partner ? (
        <p className="nl-paragraph">
          {partner.term}{' '}
          <a className="nl-link" href={partner.href}>
            {partner.label}
          </a>
        </p>
      ) : null}
      {parent ? (
        <p className="nl-paragraph">
          {t.partOf}{' '}
          <a className="nl-link" href={parent.href}>
            {parent.label}
          </a>
        </p>
      ) : null}
    </Columns>
  );
}

function People({ t, members, mineHref }: GroupPageProps) {
  return (
    <>
      <Heading level={2} look={3}>
        {t.membersTitle}
      </Heading>
      <p className="nl-paragraph">{members.label}</p>
      {members.people ? <PeopleList people={members.people} label={t.membersTitle} /> : null}
      {members.allHref ? (
        <p className="nl-paragraph">
          <a className="nl-link" href={members.allHref}>
            {t.allMembers}
          </a>
        </p>
      ) : (
        <p className="nl-paragraph">{t.namesHidden}</p>
      )}
      {members.desk.length > 0 ? (
        <Buttons>
          {members.desk.map((link) => (
            <ButtonLink key={link.href} {...link} look="secondary" />
          ))}
        </Buttons>
      ) : null}
      {mineHref ? (
        <>
          <p className="nl-paragraph">{t.youAre}</p>
          <ButtonLink label={t.leave} href={mineHref} look="secondary" />
        </>
      ) : null}
    </>
  );
}
