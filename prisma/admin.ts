import { appointAdmin } from '../app/domain/accounts';
import { config } from '../app/platform/config';
import { closeDatabase } from '../app/platform/db';

const why = {
  unreadable:
    'That is neither an e-mail address nor a phone number: write for example budi@jambiprov.go.id or 0812 3456 7890.',
  disabled: 'That account is disabled. Enable it first, or name another address.',
};

/** Makes or raises an administrator of the province; the link lets them choose a password, once and within two hours. */
async function admin([contact = '', ...name]: string[]) {
  const answer = await appointAdmin({ contact, name: name.join(' ') });
  if (!answer.ok) {
    console.error(why[answer.why]);
    process.exitCode = 1;
    return;
  }
  console.log(
    answer.isNew
      ? `${contact} now has an account and is an administrator of the province.`
      : `${contact} is an administrator of the province. The old password and all sessions of that account have ended.`,
  );
  console.log('Hand over this link; it works once, within two hours:');
  console.log(`${config.APP_ORIGIN}/sandi-baru?kunci=${answer.key}`);
}

await admin(process.argv.slice(2));
await closeDatabase();
