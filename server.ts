import * as build from 'virtual:remix/server-build';
import { serve } from './server/serve';

await serve(build);
