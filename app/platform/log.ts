import { pino } from 'pino';
import { config } from './config';

/** One line of JSON an event. What identifies or opens is never written: cookies, passwords, codes of purchases. */
export const log = pino({
  level: config.LOG_LEVEL,
  redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
});
