export async function makeAvif() {}
