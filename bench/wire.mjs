// The yardstick "wire": bare node:http sending the compressed bytes that it is given, and nothing else.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

const bytes = await buffer(process.stdin);
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'gzip',
  'content-length': bytes.length,
};
const server = createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(0, () => {
  process.send({ port: server.address().port });
});
