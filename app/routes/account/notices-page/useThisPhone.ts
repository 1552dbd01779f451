import { useSubmit } from '@remix-run/react';
import { useEffect, useState } from 'react';

/** Whether this browser can be told: not known until it has script, and `asked` while it waits for its owner. */
export type ThisPhone = 'unable' | 'able' | 'asked' | 'blocked' | 'failed';

/** Asks the browser for an address to push to, and sends that to us. */
export function useThisPhone(publicKey: string): { state: ThisPhone; ask: () => Promise<void> } {
  const [state, setState] = useState<ThisPhone>('unable');
  const submit = useSubmit();
  useEffect(() => {
    void isAble().then((able) => able && setState('able'));
  }, []);

  async function ask() {
    setState('asked');
    if ((await Notification.requestPermission()) !== 'granted') return setState('blocked');
    try {
      const { endpoint = '', keys = {} } = (await subscription(publicKey)).toJSON();
      const { p256dh = '', auth = '' } = keys;
      submit({ intent: 'start', endpoint, p256dh, auth }, { method: 'post', action: '/akun/pemberitahuan/ponsel' });
      setState('able');
    } catch {
      setState('failed');
    }
  }
  return { state, ask };
}

async function isAble(): Promise<boolean> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return false;
  await navigator.serviceWorker.ready;
  return true;
}

/** One that was made for another key, before a database or a key was lost, makes room. */
async function subscription(publicKey: string): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready;
  const wish = { userVisibleOnly: true, applicationServerKey: publicKey };
  try {
    return await pushManager.subscribe(wish);
  } catch (error) {
    const old = await pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return pushManager.subscribe(wish);
  }
}
