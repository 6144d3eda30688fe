import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload';

/**
 * `POST /api/users/forgot-password`, in place of Payload’s own: the link is made and mailed by the worker, as on
 * `/wachtwoord`, so that the answer takes as long for an address that nobody has.
 */
export const forgotEndpoint: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const email: unknown = req.data?.email;
    if (typeof email !== 'string' || email.trim() === '') throw new APIError('Missing email.', 400);
    await req.payload.jobs.queue({
      task: 'mailPassword',
      input: { email: email.toLowerCase().trim().slice(0, 254) },
    });
    return Response.json({ message: req.t('general:success') });
  },
};
