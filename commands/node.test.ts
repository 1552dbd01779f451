import { expect, test } from 'vitest';
import { whyNotThisNode } from './node.mjs';

const supported = '^20.19.0 || ^22.12.0 || >=24.0.0';

test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '25.1.0'])('Node %s is welcome', (version) => {
  expect(whyNotThisNode(version, supported)).toBeUndefined();
});

test.each(['18.20.4', '20.18.3', '21.7.0', '22.11.9', '23.5.0'])('Node %s is told what to do', (version) => {
  expect(whyNotThisNode(version, supported)).toBe(
    `Sepucuk needs Node 20.19+, 22.12+, 24 or newer; this is ${version}. Install a newer one from https://nodejs.org.`,
  );
});
