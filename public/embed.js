// Fits the height of each chart of this site that stands in a frame on this page. The frames do not need it: without it they keep the
// height they have, and scroll. It may stand on a page as often as it likes, before or after the frames, and leaves no names behind.
;(function () {
  var script = document.currentScript
  if (!script) return
  var site = new URL(script.src).origin

  function charts() {
    return Array.prototype.filter.call(document.querySelectorAll("iframe"), function (frame) {
      return frame.src.indexOf(site + "/embed/") === 0
    })
  }

  addEventListener("message", function (event) {
    var data = event.data
    if (event.origin !== site || !data || data.type !== "papi-embed" || typeof data.height !== "number") return
    if (!(data.height >= 50 && data.height <= 20000)) return
    charts().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      frame.style.height = Math.ceil(data.height) + "px"
      hideBehind(frame)
    })
  })

  // The picture and the sentence that stand in for a missing frame are out of sight; now they need not be read aloud either.
  function hideBehind(frame) {
    if (!frame.parentNode.hasAttribute("data-papi-embed")) return
    for (var next = frame.nextElementSibling; next; next = next.nextElementSibling) next.hidden = true
  }

  // A frame that was ready before this script has told its height to nobody: ask. Whoever hears it learns nothing.
  charts().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: "papi-embed" }, "*")
  })
})()
