import type { ReactNode } from 'react';

/** What a field of conform knows about itself. */
export type FieldState = {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  key?: string;
  formId?: string;
  errors?: string[];
  initialValue?: unknown;
  defaultChecked?: boolean;
  required?: boolean;
  minLength?: number;
  maxLength?: number;
};

/** A field takes either conform's metadata, or a name (and what went wrong) in a form without it. Required unless `optional`. */
export type FieldProps = { label: string; hint?: ReactNode; optional?: boolean; required?: boolean } & (
  | { field: FieldState; name?: undefined; id?: undefined; error?: undefined }
  | { field?: undefined; name: string; id?: string; error?: string | string[] }
);

/** What stands around a control: its label, hint and error. */
export type FrameProps = {
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  controlId: string;
  hintId: string;
  errorId: string;
  errors: string[];
};

/** Ties a control to its label, hint and error, so that all three are read aloud with it. */
export function bindField(props: FieldProps) {
  const { label, hint, optional, field } = props;
  const controlId = props.field ? props.field.id : (props.id ?? props.name);
  const errors = field ? (field.errors ?? []) : [props.error ?? []].flat();
  const frame: FrameProps = {
    label,
    hint,
    optional,
    controlId,
    errors,
    hintId: field?.descriptionId ?? `${controlId}-hint`,
    errorId: field?.errorId ?? `${controlId}-error`,
  };
  return { frame, control: controlOf(props, frame), key: field?.key };
}

function controlOf({ field, name, optional, required }: FieldProps, frame: FrameProps) {
  return {
    id: frame.controlId,
    name: field?.name ?? name,
    form: field?.formId,
    required: required ?? field?.required ?? !optional,
    'aria-invalid': frame.errors.length > 0 || undefined,
    'aria-describedby': describedBy(frame),
  };
}

function describedBy({ hint, hintId, errors, errorId }: FrameProps) {
  const ids = [hint && hintId, errors.length > 0 && errorId].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** What was typed before, to stand in the control again. */
export function typedBefore(field?: FieldState): string | undefined {
  const value = field?.initialValue;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
