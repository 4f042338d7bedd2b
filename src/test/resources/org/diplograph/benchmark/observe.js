// Notes when a picture is first drawn, or a table first filled, and when the main thread was last busy for long.
(() => {
  const seen = { ready: null, busyUntil: 0 };
  window.diplographSeen = seen;
  const look = () => {
    const drawn = document.querySelector('[data-ready]');
    const filled = document.querySelectorAll('vaadin-grid-cell-content:not(:empty)').length > 20;
    const pictured = document.querySelector('[data-state], [aria-busy]');
    if (seen.ready === null && (drawn || (filled && !pictured))) {
      requestAnimationFrame(() => {
        seen.ready ??= performance.now();
      });
    }
  };
  new MutationObserver(look).observe(document, { attributeFilter: ['data-ready'], childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.busyUntil = Math.max(seen.busyUntil, entry.startTime + entry.duration);
    }
  }).observe({ buffered: true, type: 'longtask' });
})();
