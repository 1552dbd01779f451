-- AlterEnum
ALTER TYPE "RefundReason" ADD VALUE 'NOT_AS_ASKED';
