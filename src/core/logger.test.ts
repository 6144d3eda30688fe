import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Lines that a process of its own logs: the level is read once, at the start. */
function lines(script: string): Record<string, unknown>[] {
  const [logger, requestId] = ['logger', 'requestId'].map((name) => path.resolve(`src/core/${name}.ts`));
  const source = `const { logger } = await import('${logger}');
    const { requestId } = await import('${requestId}');
    ${script}`;
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', source],
    {
      env: { ...process.env, LOG_LEVEL: 'info' },
      encoding: 'utf8',
    },
  );
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('logger', () => {
  it('should log lines of JSON with the id of the request', () => {
    const [inside, outside] = lines(`
      requestId.run('request-1', () => logger.info({ msg: 'inside', count: 3 }));
      logger.info('outside');
    `);
    expect(inside).toMatchObject({ msg: 'inside', count: 3, request: 'request-1' });
    expect(outside).not.toHaveProperty('request');
    expect(Date.parse(String(outside?.time))).not.toBeNaN();
  });

  it('should keep what people entered out of errors, their causes and messages', () => {
    const printed = lines(`
      const cause = Object.assign(new Error('dup key: { email: "truus@mensen.example" }'), { keyValue: { email: 'truus@mensen.example' } });
      const err = Object.assign(new Error('Failed query: insert\\nparams: Truus Jansen', { cause }), { data: { naam: 'Truus Jansen' }, params: ['Truus Jansen'], code: 'X1' });
      logger.error({ err, msg: 'A mail to truus@mensen.example failed', email: 'truus@mensen.example', user: { name: 'Truus Jansen' } });
      logger.error(err);
    `);
    expect(JSON.stringify(printed)).not.toMatch(/truus/i);
    expect(printed[0]).toMatchObject({ err: { type: 'Error', code: 'X1', cause: { type: 'Error' } } });
    expect(printed[1]).toMatchObject({ err: { code: 'X1' } });
  });
});
