import { createServer, request as forward } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface LoggedProxy {
  readonly port: number;
  /** Every host that was asked for through this proxy, with its port, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * The browsers' only way out: the site's hosts lead to the site on this machine; everything else is refused, or passed
 * on as it is. What it was asked for is also the proof of what the browser tried to reach.
 */
export async function startProxy(
  hosts: readonly string[],
  sitePort: number,
  others: 'refused' | 'passed' = 'refused',
): Promise<LoggedProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    if (others === 'refused') {
      response.writeHead(502).end();
      return;
    }
    const passed = forward(address, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request, socket: Socket, head) => {
    const target = request.url ?? '';
    asked.push(target);
    socket.on('error', () => socket.destroy());
    const mapped = hosts.some((host) => target === `${host}:443`);
    if (!mapped && others === 'refused') {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`https://${target}`);
    const goal = mapped ? { host: '127.0.0.1', port: sitePort } : { host: hostname, port: Number(port || 443) };
    const onward = connect(goal, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
