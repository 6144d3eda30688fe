import type { Text } from '../../src/core/text/index.ts';
import { errorOf, type FormState } from '../../src/site/FormState.ts';
import { Form } from './Form.tsx';
import { Post, type PostProps } from './Post.tsx';
import type { PageView } from './PageView.ts';
import { Section } from './Section.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { TextArea } from './TextArea.tsx';

export type ProposalTalkProps = {
  view: PageView;
  t: Text['proposals']['page'];
  posts: PostProps[];
  /** Where a message goes; nothing when there is no talking (any more). */
  action?: string;
  form: FormState;
};

/** The talk between library and proposer, and the place to say something. */
export function ProposalTalk({ view, t, posts, action, form }: ProposalTalkProps) {
  return (
    <Section id="overleg" title={t.talk} intro={posts.length > 0 ? t.talkIntro : t.noTalk} tone="tint">
      {posts.map((post) => (
        <Post key={post.id} {...post} />
      ))}
      {action ? (
        <Form action={action} labelledBy="overleg">
          <TextArea
            t={view.t}
            name="bericht"
            label={t.message}
            hint={posts.length > 0 ? undefined : t.talkIntro}
            value={form.values.bericht}
            error={errorOf(form, 'bericht')}
            rows={4}
            maxLength={5000}
            required
          />
          <SubmitButton label={t.send} />
        </Form>
      ) : null}
    </Section>
  );
}
