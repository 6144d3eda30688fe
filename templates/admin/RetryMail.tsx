'use client';

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { mail as en } from '../../src/core/text/en/mail.ts';
import { mail as nl } from '../../src/core/text/nl/mail.ts';

type Step = 'idle' | 'busy' | 'queued' | 'refused';

/** On a mail in the admin: how it stands, what the mail server said, and a button to send it once more. */
export function RetryMail() {
  const { id, data } = useDocumentInfo();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [step, setStep] = useState<Step>('idle');
  const words = (i18n.language === 'en' ? en : nl).outbox;
  const state = step === 'queued' ? 'waiting' : (data?.state as 'waiting' | 'sent' | 'failed' | undefined);
  if (!id || !state) return null;

  async function retry() {
    setStep('busy');
    try {
      const answer = await fetch(`${config.routes.api}/outbox/${id}/retry`, {
        method: 'POST',
        credentials: 'same-origin',
      });
      setStep(answer.ok ? 'queued' : 'refused');
    } catch {
      setStep('refused');
    }
  }

  return (
    <div className="field-type">
      <p>{words[state]}</p>
      {step !== 'queued' && data?.lastError && (
        <p>
          {words.lastAnswer} <code>{String(data.lastError)}</code>
        </p>
      )}
      {state !== 'sent' && step !== 'queued' && (
        <Button buttonStyle="secondary" disabled={step === 'busy'} onClick={() => void retry()}>
          {step === 'busy' ? words.retrying : words.retry}
        </Button>
      )}
      <p aria-live="polite">{step === 'queued' ? words.queued : step === 'refused' ? words.refused : ''}</p>
    </div>
  );
}
