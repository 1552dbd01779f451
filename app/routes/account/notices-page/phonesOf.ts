import { pushesOf, pushPublicKey } from '../../../domain/pushes';

/**
 * The devices that are told, which of them this one is, and the key with which another may ask; without a key nothing is pushed
 * here.
 */
export async function phonesOf(personId: string, thisId: string | undefined) {
  const [publicKey, devices] = await Promise.all([pushPublicKey(), pushesOf(personId)]);
  return { publicKey, devices: devices.map((device) => ({ ...device, isThis: device.id === thisId })) };
}
