/** The one version of the API whose shapes this gateway knows: that of the client in `package.json`. */
export const API_VERSION = '2026-10-28.endive';
