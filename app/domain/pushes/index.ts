export { pushPublicKey } from '../../platform/push';
export { forgetBrowser, forgetBrowsers, type Phone } from './forget';
export { browsersOf, pushAddress, recordPush } from './pushTo';
export { pushesOf, subscribe, unsubscribe } from './subscribe';
