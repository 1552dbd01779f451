export { pushPublicKey } from '../../platform/push';
export { browsersOf, pushAddress, recordPush } from './pushTo';
export { pushesOf, subscribe, unsubscribe } from './subscribe';
