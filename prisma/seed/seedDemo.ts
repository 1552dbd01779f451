import { countSales, learnWords } from '../../app/domain/search';
import { beginCampaigns } from './campaigns';
import { goodsInTurn, listGoods, lowerPrices } from './goods';
import { handInGoods } from './listings';
import { countLooks } from './looks';
import { keepFees } from './marketFees';
import { playStory } from './orders/playStory';
import { areDoorsOpen, gatherPeople, openDoors } from './people';
import { keepPictures } from './pictures';
import { openPlaces } from './places';
import { deliverLetters, dropLetterJobs } from './queue';
import { registerCandidates, registerShops } from './register';
import { openShops } from './shops';
import { raiseVoices } from './voices';
import { giveVouchers } from './vouchers';

/**
 * Fills an empty market with the story of its last months. Each step leaves alone what is there, so that a seeding that
 * was interrupted goes on where it stopped; the passwords come last and say that all is done.
 *
 * @param how.pictureWidth pixels in which goods are drawn: 960, the widest that is shown, or less where nobody looks
 * @returns whether there was anything to do
 */
export async function seedDemo({ pictureWidth = 960 } = {}, now = new Date()): Promise<boolean> {
  if (await areDoorsOpen()) return false;
  const began = await gatherPeople(now);
  const pictures = await keepPictures(goodsInTurn, pictureWidth);
  await registerShops(began);
  await openShops(began);
  await openPlaces(began);
  await listGoods(pictures, began);
  await beginCampaigns(began);
  await giveVouchers(began);
  await keepFees(began);
  await playStory(began);
  await raiseVoices(began);
  await lowerPrices();
  await handInGoods(began);
  await registerCandidates(began);
  await countSales();
  await countLooks(began);
  await deliverLetters();
  await dropLetterJobs();
  await learnWords();
  await openDoors();
  return true;
}
