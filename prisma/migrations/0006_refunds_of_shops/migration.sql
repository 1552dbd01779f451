-- AlterEnum
ALTER TYPE "FinanceTaskKind" ADD VALUE 'REFUND_LATE';
