import type { AfterErrorHook } from 'payload';

/** What the readers of JSON and of multipart forms say of a request that is broken. */
const said = /unexpected end of form|malformed part header|boundary not found|unsupported content type/i;

/** A request that cannot be read is the sender's mistake (400), not ours (500). */
export const refuseMalformed: AfterErrorHook = ({ error, req }) => {
  const isMalformed =
    error instanceof SyntaxError || error.name === 'SyntaxError' || said.test(error.message);
  if (req.payloadAPI !== 'REST' || !isMalformed) return;
  return {
    status: 400,
    response: { errors: [{ message: 'The request cannot be read.', data: { code: 'form.invalid' } }] },
  };
};
