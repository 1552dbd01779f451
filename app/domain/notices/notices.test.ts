import { expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { chooseNotices, noticesOf, noticeTopics } from '.';

test('everything is told until somebody says otherwise, and each decides alone, in two tabs too', async () => {
  const [{ personId: dewi }, { personId: budi }] = [await aPerson(), await aPerson({ name: 'Budi' })];
  expect(await noticesOf(dewi)).toEqual(noticeTopics);

  await Promise.all([chooseNotices(dewi, ['FOLLOW']), chooseNotices(dewi, ['FOLLOW'])]);
  expect(await noticesOf(dewi)).toEqual(['FOLLOW']);
  expect(await noticesOf(budi)).toEqual(noticeTopics);

  await chooseNotices(dewi, noticeTopics);
  expect(await noticesOf(dewi)).toEqual(noticeTopics);
});
