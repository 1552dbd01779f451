/**
 * Whether a text is a static QRIS as a bank prints it: in rupiah, for a merchant in Indonesia, ending with its checksum.
 * Source: EMVCo Merchant-Presented QR 1.1, 4.7.3 (CRC-16, polynomial 0x1021, beginning with 0xFFFF).
 */
export function isQris(text: string): boolean {
  const isStatic = /^000201010211.*5303360.*5802ID.*6304[0-9A-F]{4}$/.test(text);
  return isStatic && text.endsWith(checksum(text.slice(0, -4)));
}

function checksum(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
