import { createContext, useContext } from 'react';

/** Whether the reader's browser asks to save data (`Save-Data: on`): then only the smallest of each picture is offered. */
export const SavesData = createContext(false);

export function useSavesData(): boolean {
  return useContext(SavesData);
}
