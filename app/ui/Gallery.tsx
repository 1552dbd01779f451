import { Forms } from './gallery/Forms';
import { Goods } from './gallery/Goods';
import { Signs } from './gallery/Signs';
import { categories } from './gallery/samples';
import { PageHeader } from './PageHeader';
import { StorefrontShell } from './StorefrontShell';

/** Every component in every state, inside the market's own shell; for development only. */
export function Gallery() {
  return (
    <StorefrontShell
      demo
      cartCount={3}
      categories={categories}
      contact={{ email: 'halo@sepucuk.example', phone: '0741 123 456' }}
    >
      <div className="stack stack-xl">
        <PageHeader title="Peti contoh" />
        <Signs />
        <Goods />
        <Forms />
      </div>
    </StorefrontShell>
  );
}
