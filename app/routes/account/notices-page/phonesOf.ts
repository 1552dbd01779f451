import { pushesOf, pushPublicKey } from '../../../domain/pushes';

/** The devices that are told, and the key with which another may ask; without a key nothing is pushed here. */
export async function phonesOf(personId: string) {
  const [publicKey, devices] = await Promise.all([pushPublicKey(), pushesOf(personId)]);
  return { publicKey, devices };
}
