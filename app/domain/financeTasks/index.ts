export { openTask } from './openTask';
export { closeFinanceTask, countFinanceTasks, financeTasks } from './tasks';
