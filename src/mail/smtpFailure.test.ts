import { describe, expect, test } from '@jest/globals';
import { smtpFailure } from './smtpFailure.ts';

function refusal(fields: {
  code: string;
  command?: string;
  response?: string;
  responseCode?: number;
}): Error {
  return Object.assign(new Error('the words of the mail'), fields);
}

describe('smtpFailure', () => {
  test.each([
    { command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 No such user' },
    { command: 'RCPT TO', responseCode: 550, response: '550 5.7.1 You are on a list' },
    { command: 'MAIL FROM', responseCode: 553, response: '553 Sender refused' },
    { command: 'DATA', responseCode: 554, response: '554 Spam' },
  ])('should give up after $responseCode to $command', (fields) => {
    expect(smtpFailure(refusal({ code: 'EENVELOPE', ...fields }))).toEqual({
      isFinal: true,
      isAddress: fields.command === 'RCPT TO' && !fields.response.includes('5.7.'),
      answer: fields.response,
    });
  });

  test.each([
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451, response: '451 Greylisted' },
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 Wrong password' },
    { code: 'EPROTOCOL', command: 'CONN', responseCode: 554, response: '554 Not you' },
  ])('should try again after $response', (fields) => {
    expect(smtpFailure(refusal(fields))).toEqual({
      isFinal: false,
      isAddress: false,
      answer: fields.response,
    });
  });

  test('should say what happened to the connection when there was no answer', () => {
    expect(smtpFailure(refusal({ code: 'ESOCKET', command: 'CONN' }))).toEqual({
      isFinal: false,
      isAddress: false,
      answer: 'ESOCKET',
    });
    expect(smtpFailure(new TypeError('jan@voorbeeld.nl'))).toEqual({
      isFinal: false,
      isAddress: false,
      answer: 'TypeError',
    });
    expect(smtpFailure('jan@voorbeeld.nl').answer).toBe('Error');
  });
});
