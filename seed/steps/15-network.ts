import { demoPassword, networkLogin } from '../demoLogins.ts';
import { put } from '../parts/put.ts';
import type { SeedStep } from './SeedStep.ts';

/** Who looks after the whole network. Comes last: with this account the demo network is complete. */
export const networkAdmin: SeedStep = {
  name: 'network admin',
  per: 'network',
  mark: { collection: 'users', where: { networkAdmin: { equals: true } } },
  run: async (seeding) => {
    await put({
      seeding,
      collection: 'users',
      data: {
        ...networkLogin,
        provenEmail: networkLogin.email,
        password: demoPassword,
        networkAdmin: true,
        roles: [],
        language: 'nl',
      },
    });
  },
};
