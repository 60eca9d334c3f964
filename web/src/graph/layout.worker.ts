import { type LayoutRequest, layOut } from './layout.ts';

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  self.postMessage(layOut(event.data));
});
