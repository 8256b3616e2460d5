import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inProject } from '../places';

/** What a path of a host answers with: HTML, HTML that comes in pieces, or something of another type. */
export type Answer = string | Slow | { type: string; body: string };

/** HTML as a network brings it: so many pieces, so many milliseconds apart. */
interface Slow {
  html: string;
  pieces: number;
  apart: number;
}

const HTML = 'text/html; charset=utf-8';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="100%" height="100%" fill="#9db4c8"/></svg>';

export const fixture = (path: string) => readFileSync(inProject(`test/fixtures/${path}`), 'utf8');

async function answerSlowly(response: ServerResponse, { html, pieces, apart }: Slow) {
  const size = Math.ceil(html.length / pieces);
  for (let from = 0; from < html.length; from += size) {
    response.write(html.slice(from, from + size));
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
  response.end();
}

/**
 * Serves pages on localhost under the hosts that the browser is told to find there.
 * @param pages answers by `host/path`, the host without «www.»
 */
export async function serve(pages: Record<string, Answer | (() => Answer)>) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url!, `http://${request.headers.host}`);
    const key = hostname.replace(/^www\./, '') + pathname;
    requests.push(key);
    const page = pages[key];
    const answer = typeof page === 'function' ? page() : page;
    if (/\.(?:svg|jpe?g|png|webp)$/.test(pathname)) response.setHeader('content-type', 'image/svg+xml').end(PICTURE);
    else if (answer === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404</title>');
    else if (typeof answer === 'string') response.setHeader('content-type', HTML).end(answer);
    else if ('pieces' in answer) void answerSlowly(response.setHeader('content-type', HTML), answer);
    else response.setHeader('content-type', answer.type).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    /** Every `host/path` asked for so far. */
    requests,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
