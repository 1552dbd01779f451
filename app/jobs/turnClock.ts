export async function turnClock() {}
