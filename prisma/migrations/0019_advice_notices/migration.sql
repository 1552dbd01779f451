-- AlterEnum
ALTER TYPE "NoticeTopic" ADD VALUE 'ADVICE';
