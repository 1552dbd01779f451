export async function deliverMessage() {}
