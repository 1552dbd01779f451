import { vi } from 'vitest';
import { testFlow } from '../../../prisma/testing/flow';

vi.hoisted(() => {
  process.env.MONEY_MODE = 'hold';
});

testFlow('hold');
