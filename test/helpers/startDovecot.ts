import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A real IMAP server with one mailbox; `.ci/run` installs it (Debian: dovecot-imapd). */
export type Dovecot = {
  /** Puts a mail into the mailbox, as a mail server would. */
  deliver: (mail: string) => void;
  /** Flags of every mail in the mailbox, in the order of delivery: `S` seen, `F` flagged. */
  flags: () => string[];
  stop: () => Promise<void>;
};

const nobody = 65_534;

/** Why it cannot be had on this machine; undefined when it can. */
export function dovecotMissing(): string | undefined {
  try {
    execFileSync('dovecot', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'dovecot is not installed';
  }
}

/** Starts it on a port of this machine, for the user `antwoord` with the password `geheim`. */
export async function startDovecot(port: number): Promise<Dovecot> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-imap-'));
  const isRoot = process.getuid?.() === 0;
  const uid = isRoot ? nobody : (process.getuid?.() ?? 0);
  const gid = isRoot ? nobody : (process.getgid?.() ?? 0);
  for (const each of ['', 'new', 'cur', 'tmp']) {
    mkdirSync(path.join(folder, 'mail', each), { recursive: true });
    chownSync(path.join(folder, 'mail', each), uid, gid);
  }
  chownSync(folder, uid, gid);
  const file = path.join(folder, 'dovecot.conf');
  writeFileSync(file, configOf({ folder, port, uid, gid }));
  const child = spawn('dovecot', ['-F', '-c', file], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await listening(port);
  let count = 0;
  return {
    deliver: (mail) => {
      count += 1;
      const name = path.join(folder, 'mail', 'new', `${1_900_000_000 + count}.M${count}.here`);
      writeFileSync(name, mail.replace(/\r?\n/g, '\r\n'), { mode: 0o666 });
      chownSync(name, uid, gid);
    },
    flags: () =>
      readdirSync(path.join(folder, 'mail', 'cur'))
        .sort()
        .map((name) => /:2,(\w*)$/.exec(name)?.[1] ?? ''),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configOf({
  folder,
  port,
  uid,
  gid,
}: {
  folder: string;
  port: number;
  uid: number;
  gid: number;
}): string {
  const me = os.userInfo().username;
  const own = process.getuid?.() === 0 ? '' : `default_internal_user = ${me}\ndefault_login_user = ${me}\n`;
  return `${own}protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
mail_location = maildir:${folder}/mail
first_valid_uid = 1
passdb {
  driver = static
  args = password=geheim
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

/** Waits until something answers at a port. */
async function listening(port: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      let isThere = false;
      const socket = connect(port, '127.0.0.1', () => {
        isThere = true;
        socket.destroy();
      });
      socket.setTimeout(1000, () => socket.destroy()); // on a busy machine it may answer later: asked again
      socket.on('error', () => undefined).once('close', () => resolve(isThere));
    });
    if (answers) return;
    if (tries > 100) throw new Error('The IMAP server did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
