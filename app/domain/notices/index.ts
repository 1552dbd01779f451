export { chooseNotices, noticesOf, noticeTopics } from './notices';
