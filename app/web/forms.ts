import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser';

const LARGEST_FILE = 20 * 1024 * 1024; // bytes: a photo of a 50-megapixel phone
const MOST_FILES = 8;
const tooMuch = [MaxFileSizeExceededError, MaxTotalSizeExceededError, MaxFilesExceededError, MaxPartsExceededError];

/**
 * What a form has sent, files included, with NUL characters left out, because PostgreSQL keeps none.
 *
 * @param most how many files it may bring; a file field left empty counts as one
 * @throws a 400 for what cannot be read as a form, a 413 for what is too large
 */
export async function readForm(request: Request, most: { mostFiles?: number } = {}): Promise<FormData> {
  try {
    const form = await parseFormData(request, {
      maxFileSize: LARGEST_FILE,
      maxFiles: most.mostFiles ?? MOST_FILES,
      maxTotalSize: LARGEST_FILE * MOST_FILES,
    });
    return cleaned(form);
  } catch (error) {
    if (tooMuch.some((kind) => error instanceof kind)) throw new Response(null, { status: 413 });
    if (error instanceof FormDataParseError || error instanceof TypeError) throw new Response(null, { status: 400 });
    throw error;
  }
}

/** Names that the reader of forms takes for commands in JSON, and fails at when they are none. No form of ours sends them. */
const reserved = new Set(['__intent__', '__state__']);

function cleaned(form: FormData): FormData {
  const clean = new FormData();
  for (const [written, value] of form) {
    const name = written.replaceAll('\0', '');
    if (reserved.has(name)) continue;
    if (typeof value === 'string') clean.append(name, value.replaceAll('\0', ''));
    else clean.append(name, value);
  }
  return clean;
}
