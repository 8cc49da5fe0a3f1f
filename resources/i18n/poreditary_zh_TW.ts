<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Poreditary {version}

A private diary for the pores of one face. Everything stays in the diary&apos;s folder on this computer; the program opens no network connection.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty and gives no medical advice.</source>
        <translation>Poreditary {version}

一本私人日記，記錄一張臉的毛孔。所有內容都留在這部電腦的日記資料夾中；程式不會開啟任何網路連線。

依GNU通用公共授權條款第3版或更新版本發布的自由軟體。不附帶任何擔保，也不提供醫療建議。</translation>
    </message>
    <message>
        <source>About Poreditary</source>
        <translation>關於Poreditary</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有頁面</translation>
    </message>
    <message>
        <source>One photo, and photos beside each other</source>
        <translation>單張照片與並排照片</translation>
    </message>
    <message>
        <source>Importing photos</source>
        <translation>匯入照片</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>拍攝室</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲測比較</translation>
    </message>
    <message>
        <source>Left, Right: the photo with less visible pores</source>
        <translation>左、右方向鍵：毛孔較不明顯的那張</translation>
    </message>
    <message>
        <source>Space: no difference</source>
        <translation>空白鍵：無差異</translation>
    </message>
    <message>
        <source>Escape: leave; it can be gone on with</source>
        <translation>Escape：離開，之後可以繼續</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Enter: edit, Delete: move to the trash</source>
        <translation>Enter：編輯，Delete：移到垃圾桶</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down: put in order</source>
        <translation>Alt+上、Alt+下：調整順序</translation>
    </message>
    <message>
        <source>M: tick the morning routine</source>
        <translation>M：勾選早上的保養程序</translation>
    </message>
    <message>
        <source>E: tick the evening routine</source>
        <translation>E：勾選晚上的保養程序</translation>
    </message>
    <message>
        <source>W: tick the weekly routine, C: go to the check-in</source>
        <translation>W：勾選每週的保養程序，C：前往今日紀錄</translation>
    </message>
    <message>
        <source>Space: tick a step, S: skip it, N: write a note to it, Delete: take it away</source>
        <translation>空白鍵：勾選步驟，S：略過，N：寫備註，Delete：移除</translation>
    </message>
    <message>
        <source>Left, Right: the day before, the day after; with Alt also inside a field</source>
        <translation>左、右方向鍵：前一天、後一天；在欄位中時加按Alt</translation>
    </message>
    <message>
        <source>0 to 4: rate, Delete: take the rating away, Up, Down: the zone above, the zone below</source>
        <translation>0到4：評分，Delete：取消評分，上、下：上一個、下一個部位</translation>
    </message>
    <message>
        <source>Escape: back to the steps</source>
        <translation>Escape：回到步驟</translation>
    </message>
    <message>
        <source>Enter: open, Shift and an arrow: select more, C: compare</source>
        <translation>Enter：開啟，Shift加方向鍵：選取更多，C：比較</translation>
    </message>
    <message>
        <source>S: star, B: baseline, N: write a note, Delete: move to the trash</source>
        <translation>S：加星號，B：基準，N：寫備註，Delete：移到垃圾桶</translation>
    </message>
    <message>
        <source>F: filter, E: export, Ctrl+V: paste a photo</source>
        <translation>F：篩選，E：匯出，Ctrl+V：貼上照片</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down: the month above, below</source>
        <translation>Ctrl+上、Ctrl+下：上一個、下一個月份</translation>
    </message>
    <message>
        <source>Left, Right: the newer, the older photo</source>
        <translation>左、右方向鍵：較新、較舊的照片</translation>
    </message>
    <message>
        <source>S: star, C: compare, N: write a note, Delete: move to the trash</source>
        <translation>S：加星號，C：比較，N：寫備註，Delete：移到垃圾桶</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-: closer, wider, Ctrl+0: the whole photo</source>
        <translation>Ctrl++、Ctrl+-：放大、縮小，Ctrl+0：整張照片</translation>
    </message>
    <message>
        <source>Beside each other: 1 to 4: the way to compare, A: aligned, E: the light matched, B: in turn</source>
        <translation>並排時：1到4：比較方式，A：對齊，E：統一光線，B：輪流顯示</translation>
    </message>
    <message>
        <source>Escape: back to the photos</source>
        <translation>Escape：回到照片</translation>
    </message>
    <message>
        <source>1 to 8: choose the view of the selected photos</source>
        <translation>1到8：選擇所選照片的視角</translation>
    </message>
    <message>
        <source>K: keep what is held back, Delete: leave out</source>
        <translation>K：保留被擋下的照片，Delete：排除</translation>
    </message>
    <message>
        <source>Space: take the photo, K: keep it, A: take it again, N: skip the view</source>
        <translation>空白鍵：拍照，K：保留，A：重拍，N：略過視角</translation>
    </message>
    <message>
        <source>[ and ]: the last photo less and more, L: lock exposure</source>
        <translation>[、]：調淡、調濃上一張照片的疊影，L：鎖定曝光</translation>
    </message>
    <message>
        <source>M: mirror, G: grid, O: outline</source>
        <translation>M：鏡像，G：格線，O：輪廓</translation>
    </message>
    <message>
        <source>Escape: leave; the sitting can be gone on with</source>
        <translation>Escape：離開，這次拍攝之後可以繼續</translation>
    </message>
    <message>
        <source>{key}: {what}</source>
        <translation>{key}：{what}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
</context>
<context>
    <name>ActivesEdit</name>
    <message>
        <source>Ingredient</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>add one, such as niacinamide</source>
        <translation>加入一項，例如菸鹼醯胺</translation>
    </message>
    <message>
        <source>Strength in per cent</source>
        <translation>濃度（百分比）</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Recognised: {names}</source>
        <translation>已辨識：{names}</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>已移除「{name}」</translation>
    </message>
    <message>
        <source>Add 1 ingredient of the list</source>
        <translation>加入成分表中的1項成分</translation>
    </message>
    <message>
        <source>Add {n} ingredients of the list</source>
        <translation>加入成分表中的{n}項成分</translation>
    </message>
    <message>
        <source>Enter corrects it, Delete removes it.</source>
        <translation>Enter更正，Delete移除。</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Ask the clinic when to start sunscreen; shade until then.</source>
        <translation>向診所詢問何時開始使用防曬；在那之前以遮蔽為主。</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1小時</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n}小時</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n}週</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1個月</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}個月</translation>
    </message>
    <message>
        <source>{what} until {day}</source>
        <translation>{what}，到{day}為止</translation>
    </message>
    <message>
        <source>allowed at once</source>
        <translation>立即可恢復</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>至少{length}</translation>
    </message>
    <message>
        <source>{said} ({who})</source>
        <translation>{said}（{who}）</translation>
    </message>
    <message>
        <source>only length quoted: {quote}</source>
        <translation>唯一引用的期間：{quote}</translation>
    </message>
    <message>
        <source>longest quoted: {quote}; others: {others}</source>
        <translation>引用的最長期間：{quote}；其他：{others}</translation>
    </message>
    <message>
        <source>as the clinic asked</source>
        <translation>依診所的交代</translation>
    </message>
    <message>
        <source>the clinic: {text}</source>
        <translation>診所：{text}</translation>
    </message>
    <message>
        <source>{what}: no source says how long. {said}</source>
        <translation>{what}：沒有來源說明要多久。{said}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}；{other}</translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation>{name}，{kind}</translation>
    </message>
    <message>
        <source>{name} of {day} asks for no other treatment until {until}: {why}.</source>
        <translation>{day}的{name}要求不做其他療程，到{until}為止：{why}。</translation>
    </message>
    <message>
        <source>{what} was last used on {day}; before this treatment acids and retinoids rest from {first} on: {why}.</source>
        <translation>{what}上次使用是{day}；這種療程之前，酸類與A酸類從{first}起停用：{why}。</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>today at {time}</source>
        <translation>今天{time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>昨天{time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}{time}</translation>
    </message>
    <message>
        <source>at a date that is still to come</source>
        <translation>在未來的日期</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1天前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n}天前</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>not visible in the mirror</source>
        <translation>照鏡子時看不見</translation>
    </message>
    <message>
        <source>visible only very close</source>
        <translation>湊得很近才看得見</translation>
    </message>
    <message>
        <source>visible at arm&apos;s length</source>
        <translation>一臂距離可見</translation>
    </message>
    <message>
        <source>clearly visible, some look filled or stretched</source>
        <translation>清楚可見，有些看似堵塞或撐大</translation>
    </message>
    <message>
        <source>the first thing I see</source>
        <translation>第一眼就注意到</translation>
    </message>
    <message>
        <source>matt all day</source>
        <translation>整天不泛油光</translation>
    </message>
    <message>
        <source>slight shine in the evening</source>
        <translation>傍晚略有油光</translation>
    </message>
    <message>
        <source>shine by the afternoon</source>
        <translation>下午出現油光</translation>
    </message>
    <message>
        <source>shine by noon, blotting needed</source>
        <translation>中午就出油，需要吸油</translation>
    </message>
    <message>
        <source>oily again soon after washing</source>
        <translation>洗臉後不久又出油</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>舒適</translation>
    </message>
    <message>
        <source>slightly tight after washing</source>
        <translation>洗臉後略緊繃</translation>
    </message>
    <message>
        <source>tight for hours, a little rough</source>
        <translation>緊繃數小時，略粗糙</translation>
    </message>
    <message>
        <source>flaking in places</source>
        <translation>局部脫皮</translation>
    </message>
    <message>
        <source>flaking and sore or cracked</source>
        <translation>脫皮且刺痛或龜裂</translation>
    </message>
    <message>
        <source>no redness</source>
        <translation>沒有泛紅</translation>
    </message>
    <message>
        <source>faint, only I notice</source>
        <translation>淡淡的，只有自己注意到</translation>
    </message>
    <message>
        <source>visible to others up close</source>
        <translation>別人近看可見</translation>
    </message>
    <message>
        <source>clearly red</source>
        <translation>明顯泛紅</translation>
    </message>
    <message>
        <source>strongly red, warm or burning</source>
        <translation>嚴重泛紅，發熱或灼熱</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Add appointment</source>
        <translation>新增預約</translation>
    </message>
    <message>
        <source>Edit appointment</source>
        <translation>編輯預約</translation>
    </message>
    <message>
        <source>Save appointment</source>
        <translation>儲存預約</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>這一天已經過了。</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>At a certain &amp;time</source>
        <translation>指定時間(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>時間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation>與誰(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地點(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>療程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>The diary is backed up.</source>
        <translation>日記已備份。</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>Save the diary as one file</source>
        <translation>將日記存成一個檔案</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>從檔案還原</translation>
    </message>
    <message>
        <source>Diaries as one file</source>
        <translation>單一檔案的日記</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，沒有寫入任何檔案。</translation>
    </message>
    <message>
        <source>Making a backup for it…</source>
        <translation>正在為此製作備份…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在寫入{name}…</translation>
    </message>
    <message>
        <source>The whole diary is in {name}, encrypted as it is here. On another computer, open it there with “Restore from a file”.</source>
        <translation>整本日記都在{name}裡，加密方式與這裡相同。在另一台電腦上，用「從檔案還原」開啟。</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>How far the backup is</source>
        <translation>備份進度</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>There is no backup of this diary yet.</source>
        <translation>這本日記還沒有備份。</translation>
    </message>
    <message>
        <source>Last backup {age}.</source>
        <translation>上次備份：{age}。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>{size} without photos</source>
        <translation>不含照片{size}</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>Blind</name>
    <message>
        <source>{view}: share of the later photo, %, with its 95 % interval</source>
        <translation>{view}：選擇較晚照片的比例（%）與95%信賴區間</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>再做一次</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation>新的比較</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The first photos with the latest</source>
        <translation>最早的照片與最近的照片</translation>
    </message>
    <message>
        <source>The earlier half with the later half</source>
        <translation>較早的一半與較晚的一半</translation>
    </message>
    <message>
        <source>Two periods I choose</source>
        <translation>自選兩個期間</translation>
    </message>
    <message>
        <source>1 pair.</source>
        <translation>1組。</translation>
    </message>
    <message>
        <source>{n} pairs.</source>
        <translation>{n}組。</translation>
    </message>
    <message>
        <source>1 pair, and {checks} more that check the answers.</source>
        <translation>1組，另有{checks}組用來檢查回答。</translation>
    </message>
    <message>
        <source>{n} pairs, and {checks} more that check the answers.</source>
        <translation>{n}組，另有{checks}組用來檢查回答。</translation>
    </message>
    <message>
        <source>Each period needs a photo of this view, and the later one begins after the earlier one ends.</source>
        <translation>每個期間都要有這個視角的照片，較晚的期間要在較早的期間結束之後開始。</translation>
    </message>
    <message>
        <source>It takes photos of this view from two days.</source>
        <translation>需要這個視角在兩個不同日期的照片。</translation>
    </message>
    <message>
        <source>The next two photos are loading.</source>
        <translation>正在載入接下來的兩張照片。</translation>
    </message>
    <message>
        <source>Pair {n} of {of}</source>
        <translation>第{n}組，共{of}組</translation>
    </message>
    <message>
        <source>The photos are being laid on each other…</source>
        <translation>正在疊合照片…</translation>
    </message>
    <message>
        <source>Laid on each other; brightness and colour matched for viewing.</source>
        <translation>兩張已對齊；為檢視而統一亮度與色調。</translation>
    </message>
    <message>
        <source>These photos cannot be compared fairly; the answer is marked so.</source>
        <translation>這兩張照片無法公平比較；作答會加註。</translation>
    </message>
    <message>
        <source>Left photo</source>
        <translation>左側照片</translation>
    </message>
    <message>
        <source>Right photo</source>
        <translation>右側照片</translation>
    </message>
    <message>
        <source>The next two photos are loading. This answer was not counted.</source>
        <translation>正在載入接下來的兩張照片。這次作答未計入。</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Back to all photos (Escape)</source>
        <translation>回到所有照片（Escape）</translation>
    </message>
    <message>
        <source>Answers over time</source>
        <translation>歷次回答</translation>
    </message>
    <message>
        <source>Show all comparisons</source>
        <translation>顯示所有比較</translation>
    </message>
    <message>
        <source>The chart comes with the second finished comparison of this view.</source>
        <translation>完成這個視角的第二次比較後，就會顯示圖表。</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲測比較</translation>
    </message>
    <message>
        <source>Two photos of a view stand side by side, without their days. You say which shows less visible pores. So you learn whether a difference is to be seen, or only to be hoped for.</source>
        <translation>同一視角的兩張照片並排出現，不顯示日期。由你選出哪一張的毛孔較不明顯。這樣就知道，差異是真的看得出來，還是只是心裡期待。</translation>
    </message>
    <message>
        <source>{n} of {of} pairs answered.</source>
        <translation>已回答{n}組，共{of}組。</translation>
    </message>
    <message>
        <source>No pair of an earlier and a later photo was answered.</source>
        <translation>沒有回答任何一組較早與較晚的照片。</translation>
    </message>
    <message>
        <source>Of {pairs} the later photo was chosen {later}, the earlier {earlier}, no difference {same}.</source>
        <translation>{pairs}中，選較晚的照片{later}，選較早的照片{earlier}次，無差異{same}次。</translation>
    </message>
    <message>
        <source>But these photos could not be compared fairly: one may have been known by its light or focus.</source>
        <translation>但這些照片無法公平比較：從光線或清晰度可能就認得出是哪一張。</translation>
    </message>
    <message>
        <source>Photos with faults are among them, as there are too few others ({why}); the answers are marked so.</source>
        <translation>其他照片太少，因此包含有瑕疵的照片（{why}）；作答會加註。</translation>
    </message>
    <message>
        <source>1 photo is left out, as it would be known at once: {why}.</source>
        <translation>略過1張照片，因為一眼就會認出：{why}。</translation>
    </message>
    <message>
        <source>{n} photos are left out, as they would be known at once: {why}.</source>
        <translation>略過{n}張照片，因為一眼就會認出：{why}。</translation>
    </message>
    <message>
        <source>Share of the later photo where one was chosen: {share} % (95 % interval {low} to {high} %).</source>
        <translation>選出一張的回答中，較晚照片的比例：{share}%（95%信賴區間{low}到{high}%）。</translation>
    </message>
    <message>
        <source>Two photos of one period: no difference in {k} of 1 pair.</source>
        <translation>同一期間的兩張照片：1組中有{k}組答無差異。</translation>
    </message>
    <message>
        <source>Two photos of one period: no difference in {k} of {n} pairs.</source>
        <translation>同一期間的兩張照片：{n}組中有{k}組答無差異。</translation>
    </message>
    <message>
        <source>1 pair is left out: a photo of it is no longer in the diary.</source>
        <translation>已排除1組：其中一張照片已不在日記裡。</translation>
    </message>
    <message>
        <source>{n} pairs are left out: photos of them are no longer in the diary.</source>
        <translation>已排除{n}組：其中的照片已不在日記裡。</translation>
    </message>
    <message>
        <source>1 pair is left out: its photos cannot be compared fairly.</source>
        <translation>略過1組：照片無法公平比較。</translation>
    </message>
    <message>
        <source>{n} pairs are left out: their photos cannot be compared fairly.</source>
        <translation>略過{n}組：照片無法公平比較。</translation>
    </message>
    <message>
        <source>That is the later photo more often than chance would give.</source>
        <translation>選較晚照片的次數，多於隨機會有的次數。</translation>
    </message>
    <message>
        <source>That is the earlier photo more often than chance would give.</source>
        <translation>選較早照片的次數，多於隨機會有的次數。</translation>
    </message>
    <message>
        <source>That is not distinguishable from chance; with so few pairs this says little.</source>
        <translation>與隨機無法區分；組數這麼少，看不出什麼。</translation>
    </message>
    <message>
        <source>That is not distinguishable from chance.</source>
        <translation>與隨機無法區分。</translation>
    </message>
    <message>
        <source>The pair shown again was answered alike.</source>
        <translation>重複出現的那一組，兩次回答相同。</translation>
    </message>
    <message>
        <source>The pair shown again was answered differently.</source>
        <translation>重複出現的那一組，兩次回答不同。</translation>
    </message>
    <message>
        <source>Of {n} pairs shown again {k} were answered alike.</source>
        <translation>重複出現的{n}組中，有{k}組兩次回答相同。</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1組</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n}組</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1次</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}次</translation>
    </message>
    <message>
        <source>{first} and {last}: {answer}</source>
        <translation>{first}與{last}：{answer}</translation>
    </message>
    <message>
        <source>shown again</source>
        <translation>重複出現</translation>
    </message>
    <message>
        <source>one period</source>
        <translation>同一期間</translation>
    </message>
    <message>
        <source>not fair</source>
        <translation>不公平</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>沒有差別</translation>
    </message>
    <message>
        <source>the later one</source>
        <translation>較晚的一張</translation>
    </message>
    <message>
        <source>the earlier one</source>
        <translation>較早的一張</translation>
    </message>
</context>
<context>
    <name>BlindForm</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>視角(&amp;I)</translation>
    </message>
    <message>
        <source>Earlier &amp;from</source>
        <translation>較早開始日(&amp;F)</translation>
    </message>
    <message>
        <source>Earlier &amp;until</source>
        <translation>較早結束日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Later from</source>
        <translation>較晚開始日(&amp;L)</translation>
    </message>
    <message>
        <source>Later un&amp;til</source>
        <translation>較晚結束日(&amp;T)</translation>
    </message>
</context>
<context>
    <name>BlindPair</name>
    <message>
        <source>Stop for now</source>
        <translation>暫時停止</translation>
    </message>
    <message>
        <source>The answers are kept; go on any time (Escape)</source>
        <translation>回答會保留；隨時可以繼續（Escape）</translation>
    </message>
    <message>
        <source>Which shows less visible pores?</source>
        <translation>哪一張的毛孔較不明顯？</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>The left photo shows less visible pores (Left)</source>
        <translation>左側照片的毛孔較不明顯（左方向鍵）</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>無差異</translation>
    </message>
    <message>
        <source>Neither shows less (Space or Down)</source>
        <translation>看不出哪一張較不明顯（空白鍵或下方向鍵）</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>The right photo shows less visible pores (Right)</source>
        <translation>右側照片的毛孔較不明顯（右方向鍵）</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Photos taken</source>
        <translation>有照片</translation>
    </message>
    <message>
        <source>Photos on days {days}</source>
        <translation>有照片的日期：{days}</translation>
    </message>
    <message>
        <source>Photos on day {days}</source>
        <translation>有照片的日期：{days}</translation>
    </message>
    <message>
        <source>{day}, photos taken</source>
        <translation>{day}，有照片</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Imported photos</source>
        <translation>匯入的照片</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Begin the calibration week</source>
        <translation>開始校準週</translation>
    </message>
    <message>
        <source>Measure without it</source>
        <translation>不做校準週直接測量</translation>
    </message>
    <message>
        <source>A cautious value is assumed instead</source>
        <translation>改採一個保守的數值</translation>
    </message>
    <message>
        <source>The sitting of this day counts no longer</source>
        <translation>這天的拍攝不再計入</translation>
    </message>
    <message>
        <source>Calibration week</source>
        <translation>校準週</translation>
    </message>
    <message>
        <source>Calibration week: {n} of {of} sittings, on different days, with nothing changed in your routine.</source>
        <translation>校準週：已拍{n}次，共{of}次；在不同日子拍攝，期間保養程序不變。</translation>
    </message>
    <message>
        <source>Leave out {day}</source>
        <translation>不計入{day}</translation>
    </message>
    <message>
        <source>Next: today.</source>
        <translation>下次：今天。</translation>
    </message>
    <message>
        <source>Next: tomorrow or later.</source>
        <translation>下次：明天或之後。</translation>
    </message>
    <message>
        <source>Next: {day} or later.</source>
        <translation>下次：{day}或之後。</translation>
    </message>
    <message>
        <source>Until then the program assumes, cautiously, how much your photos differ by themselves, and says so beside each result.</source>
        <translation>在那之前，程式保守地假定照片本身的差異有多大，並在每個結果旁註明。</translation>
    </message>
    <message>
        <source>How much your photos differ by themselves is only assumed, cautiously. Three sittings on different days, with nothing changed in your routine, teach it, and smaller changes can be told.</source>
        <translation>照片本身的差異有多大，目前只是保守的假定。在三個不同的日子各拍一次、期間保養程序不變，就能得知，也就看得出更小的變化。</translation>
    </message>
    <message>
        <source>Count this sitting as the first of the calibration week</source>
        <translation>把這次拍攝算作校準週的第一次</translation>
    </message>
    <message>
        <source>Nothing in my routine changed since the last sitting</source>
        <translation>上次拍攝之後，保養程序沒有任何改變</translation>
    </message>
    <message>
        <source>Count the sitting of {day} as the first of the calibration week</source>
        <translation>把{day}的拍攝算作校準週的第一次</translation>
    </message>
    <message>
        <source>Until {day} nothing in my routine had changed since the sitting before</source>
        <translation>到{day}為止，自前一次拍攝以來保養程序沒有任何改變</translation>
    </message>
    <message>
        <source>The sitting before was on {day}. Two sittings with nothing between them teach how much your photos differ by themselves.</source>
        <translation>前一次拍攝是{day}。兩次之間沒有任何改變的拍攝，能讓程式得知照片本身的差異有多大。</translation>
    </message>
    <message>
        <source>It counts for the calibration week: {n} of {of} sittings.</source>
        <translation>已計入校準週：{n}次，共{of}次。</translation>
    </message>
    <message>
        <source>Tick it to let it count for the calibration week: {n} of {of} sittings so far.</source>
        <translation>勾選後計入校準週：目前{n}次，共{of}次。</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Isotretinoin in the last 12 months</source>
        <translation>最近12個月內用過口服A酸（isotretinoin）</translation>
    </message>
    <message>
        <source>Pregnant or breast-feeding</source>
        <translation>懷孕或哺乳中</translation>
    </message>
    <message>
        <source>Cold sores now or in the past</source>
        <translation>現在或曾經有唇皰疹</translation>
    </message>
    <message>
        <source>Medicines that make skin sensitive to light</source>
        <translation>使用會讓皮膚對光敏感的藥物</translation>
    </message>
    <message>
        <source>A tan or sunburn now</source>
        <translation>目前有曬黑或曬傷</translation>
    </message>
    <message>
        <source>An active skin infection</source>
        <translation>目前有皮膚感染</translation>
    </message>
    <message>
        <source>Scars that grow thick</source>
        <translation>疤痕容易增厚</translation>
    </message>
    <message>
        <source>{caution}: what does it mean for {treatment}?</source>
        <translation>{caution}：這對{treatment}有什麼影響？</translation>
    </message>
    <message>
        <source>{treatment}: what do you say to this? {notice}</source>
        <translation>{treatment}：診所對此怎麼看？{notice}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Check-in kept</source>
        <translation>已儲存今日紀錄</translation>
    </message>
    <message>
        <source>Answers taken back</source>
        <translation>已取消作答</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>多項變更</translation>
    </message>
    <message>
        <source>{title} moved to the trash</source>
        <translation>已將「{title}」移到垃圾桶</translation>
    </message>
    <message>
        <source>Profile kept</source>
        <translation>已儲存個人資料</translation>
    </message>
    <message>
        <source>Photo {name} kept</source>
        <translation>已儲存照片「{name}」</translation>
    </message>
    <message>
        <source>{n} photos kept</source>
        <translation>已儲存{n}張照片</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <translation>已變更照片</translation>
    </message>
    <message>
        <source>{n} photos changed</source>
        <translation>已變更{n}張照片</translation>
    </message>
    <message>
        <source>Time of the photo changed</source>
        <translation>已變更照片時間</translation>
    </message>
    <message>
        <source>Sitting changed</source>
        <translation>已變更拍攝</translation>
    </message>
    <message>
        <source>Marked as baseline</source>
        <translation>已標為基準</translation>
    </message>
    <message>
        <source>No longer marked as baseline</source>
        <translation>已取消標為基準</translation>
    </message>
    <message>
        <source>Photo moved to the trash</source>
        <translation>照片已移到垃圾桶</translation>
    </message>
    <message>
        <source>{n} photos moved to the trash</source>
        <translation>{n}張照片已移到垃圾桶</translation>
    </message>
    <message>
        <source>Reminder added</source>
        <translation>已新增提醒</translation>
    </message>
    <message>
        <source>Reminder changed</source>
        <translation>已變更提醒</translation>
    </message>
    <message>
        <source>Appointment added</source>
        <translation>已新增預約</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>已變更預約</translation>
    </message>
    <message>
        <source>Question noted</source>
        <translation>已記下問題</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>已變更問題</translation>
    </message>
    <message>
        <source>Settings kept</source>
        <translation>已儲存設定</translation>
    </message>
    <message>
        <source>Reaction logged</source>
        <translation>已記錄不良反應</translation>
    </message>
    <message>
        <source>Reaction changed</source>
        <translation>已變更不良反應</translation>
    </message>
    <message>
        <source>Reaction ended</source>
        <translation>已記錄不良反應結束</translation>
    </message>
    <message>
        <source>Steps of a starter routine added</source>
        <translation>已加入起始保養程序的步驟</translation>
    </message>
    <message>
        <source>Step moved to {name}</source>
        <translation>已將步驟移到「{name}」</translation>
    </message>
    <message>
        <source>Step taken up again</source>
        <translation>已恢復步驟</translation>
    </message>
    <message>
        <source>Routine {name} added</source>
        <translation>已新增保養程序「{name}」</translation>
    </message>
    <message>
        <source>Routine {name} changed</source>
        <translation>已變更保養程序「{name}」</translation>
    </message>
    <message>
        <source>Routine {name} archived</source>
        <translation>已封存保養程序「{name}」</translation>
    </message>
    <message>
        <source>Routine {name} taken up again</source>
        <translation>已恢復保養程序「{name}」</translation>
    </message>
    <message>
        <source>Routines put in order</source>
        <translation>已調整保養程序順序</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>已新增步驟</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>已變更步驟</translation>
    </message>
    <message>
        <source>Step taken out</source>
        <translation>已移除步驟</translation>
    </message>
    <message>
        <source>Steps put in order</source>
        <translation>已調整步驟順序</translation>
    </message>
    <message>
        <source>Step ticked</source>
        <translation>已勾選步驟</translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation>已取消勾選</translation>
    </message>
    <message>
        <source>{name} ticked</source>
        <translation>已勾選「{name}」</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>已略過步驟</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>已儲存備註</translation>
    </message>
    <message>
        <source>Step ticked, with a note</source>
        <translation>已勾選步驟並加上備註</translation>
    </message>
    <message>
        <source>{name} put on the shelf</source>
        <translation>已將「{name}」放上保養品架</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>已變更「{name}」</translation>
    </message>
    <message>
        <source>Products imported: {added} new, {changed} changed</source>
        <translation>已匯入產品：新增{added}項，變更{changed}項</translation>
    </message>
    <message>
        <source>{name} archived</source>
        <translation>已封存「{name}」</translation>
    </message>
    <message>
        <source>{name} back on the shelf</source>
        <translation>已將「{name}」放回保養品架</translation>
    </message>
    <message>
        <source>Shelf put in order</source>
        <translation>已調整保養品架順序</translation>
    </message>
    <message>
        <source>{title} put back</source>
        <translation>已還原「{title}」</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>已從垃圾桶還原</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>已永久刪除</translation>
    </message>
    <message>
        <source>Course {name} planned</source>
        <translation>已規劃療程「{name}」</translation>
    </message>
    <message>
        <source>Course {name} changed</source>
        <translation>已變更療程「{name}」</translation>
    </message>
    <message>
        <source>Course {name} ended</source>
        <translation>已結束療程「{name}」</translation>
    </message>
    <message>
        <source>Course {name} resumed</source>
        <translation>已恢復療程「{name}」</translation>
    </message>
    <message>
        <source>Session {name} logged</source>
        <translation>已記錄一次療程「{name}」</translation>
    </message>
    <message>
        <source>Session {name} changed</source>
        <translation>已變更一次療程「{name}」</translation>
    </message>
    <message>
        <source>Patch test logged</source>
        <translation>已記錄貼膚測試</translation>
    </message>
    <message>
        <source>Patch test changed</source>
        <translation>已變更貼膚測試</translation>
    </message>
    <message>
        <source>Patch test read at {hours} hours</source>
        <translation>已判讀{hours}小時的貼膚測試</translation>
    </message>
    <message>
        <source>Photos aligned by hand</source>
        <translation>已手動對齊照片</translation>
    </message>
    <message>
        <source>Alignment taken away</source>
        <translation>已移除對齊</translation>
    </message>
    <message>
        <source>Pair {n} answered</source>
        <translation>已回答第{n}組</translation>
    </message>
    <message>
        <source>Blind comparison begun</source>
        <translation>已開始盲測比較</translation>
    </message>
    <message>
        <source>Sitting begun</source>
        <translation>已開始拍攝</translation>
    </message>
    <message>
        <source>Sitting ended</source>
        <translation>已結束拍攝</translation>
    </message>
    <message>
        <source>Sitting ended without a photo</source>
        <translation>已結束拍攝，沒有照片</translation>
    </message>
    <message>
        <source>Photo {name} kept, its view guessed</source>
        <translation>已保存照片{name}，視角為推測</translation>
    </message>
    <message>
        <source>{n} photos kept, 1 view guessed</source>
        <translation>已保存{n}張照片，其中1張的視角為推測</translation>
    </message>
    <message>
        <source>{n} photos kept, {m} views guessed</source>
        <translation>已保存{n}張照片，其中{m}張的視角為推測</translation>
    </message>
    <message>
        <source>Calibration week begun</source>
        <translation>已開始校準週</translation>
    </message>
    <message>
        <source>Measured without a calibration week</source>
        <translation>不做校準週直接測量</translation>
    </message>
    <message>
        <source>Sitting counts for the calibration week</source>
        <translation>這次拍攝已計入校準週</translation>
    </message>
    <message>
        <source>Sitting no longer counts for the calibration week</source>
        <translation>這次拍攝不再計入校準週</translation>
    </message>
    <message>
        <source>Nothing changed since the sitting before</source>
        <translation>自前一次拍攝以來沒有改變</translation>
    </message>
    <message>
        <source>Something changed since the sitting before</source>
        <translation>自前一次拍攝以來有所改變</translation>
    </message>
    <message>
        <source>Patches chosen, calibration week begun</source>
        <translation>已選定測量區並開始校準週</translation>
    </message>
    <message>
        <source>Patches to measure chosen</source>
        <translation>已選定測量區</translation>
    </message>
    <message>
        <source>Patches moved to the trash</source>
        <translation>測量區已移到垃圾桶</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>No check-in in this time</source>
        <translation>這段期間沒有今日紀錄</translation>
    </message>
    <message>
        <source>Nothing was due in this time</source>
        <translation>這段期間沒有應做的步驟</translation>
    </message>
    <message>
        <source>your baseline, and your own noise ±{noise}</source>
        <translation>你的基準與自身波動±{noise}</translation>
    </message>
    <message>
        <source>Sessions (diamonds) and photos (strokes)</source>
        <translation>療程（菱形）與照片（短線）</translation>
    </message>
    <message>
        <source>Routine: done of what was due, % a week</source>
        <translation>保養程序：每週完成率，%</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>隨機水準</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>這段期間沒有測量</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>無法比較</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>療程</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Look for damage</source>
        <translation>檢查損壞</translation>
    </message>
    <message>
        <source>Reading the whole diary…</source>
        <translation>正在讀取整本日記…</translation>
    </message>
    <message>
        <source>Stopped before everything was read.</source>
        <translation>已停止，尚未全部讀完。</translation>
    </message>
    <message>
        <source>The whole diary was read; all of it is well.</source>
        <translation>整本日記已讀完，一切完好。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>搶救可讀的部分…</translation>
    </message>
    <message>
        <source>Reading the whole diary: {percent} %</source>
        <translation>正在讀取整本日記：{percent}%</translation>
    </message>
    <message>
        <source>Reading {file}, {percent} % of the whole diary</source>
        <translation>正在讀取{file}，已讀整本日記的{percent}%</translation>
    </message>
    <message>
        <source>1 fault was found. Restore a backup, or rescue what can be read into a new diary.</source>
        <translation>發現1處損壞。還原一份備份，或把可讀的部分搶救到新的日記。</translation>
    </message>
    <message>
        <source>{n} faults were found. Restore a backup, or rescue what can be read into a new diary.</source>
        <translation>發現{n}處損壞。還原一份備份，或把可讀的部分搶救到新的日記。</translation>
    </message>
    <message>
        <source>The diary is well. A file of your own beside it has a mistake.</source>
        <translation>日記完好。旁邊你自己的一個檔案有錯誤。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>還有{n}項</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>All is well. Read: ticks {ticks}, check-ins {check_ins}, sessions {sessions}, photos {photos}, products {products}, reactions {reactions}.</source>
        <translation>一切完好。已讀取：勾選{ticks}、今日紀錄{check_ins}、療程{sessions}、照片{photos}、產品{products}、不良反應{reactions}。</translation>
    </message>
    <message>
        <source>1 fault was found.</source>
        <translation>發現1處錯誤。</translation>
    </message>
    <message>
        <source>{n} faults were found.</source>
        <translation>發現{n}處錯誤。</translation>
    </message>
    <message>
        <source>No routine on this day.</source>
        <translation>這一天沒有保養程序。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>今日紀錄</translation>
    </message>
    <message>
        <source>{done} of {times} this week</source>
        <translation>本週已做{done}次，共{times}次</translation>
    </message>
    <message>
        <source>ticked during a pause</source>
        <translation>在暫停期間勾選</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>已略過：{reason}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>{done} of {times}</source>
        <translation>已做{done}次，共{times}次</translation>
    </message>
    <message>
        <source>paused: {until}</source>
        <translation>暫停：{until}</translation>
    </message>
    <message>
        <source>before the session of {day}</source>
        <translation>{day}療程之前</translation>
    </message>
    <message>
        <source>holds {roles}</source>
        <translation>含{roles}</translation>
    </message>
    <message>
        <source>{aspect}: {ratings}</source>
        <translation>{aspect}：{ratings}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>備註：{note}</translation>
    </message>
    <message>
        <source>Spots: {n}</source>
        <translation>痘痘：{n}顆</translation>
    </message>
    <message>
        <source>Sleep: {n} h</source>
        <translation>睡眠：{n}小時</translation>
    </message>
    <message>
        <source>Stress: {n} of 4</source>
        <translation>壓力：{n}（最高4）</translation>
    </message>
    <message>
        <source>Exercise: {n} min</source>
        <translation>運動：{n}分鐘</translation>
    </message>
    <message>
        <source>Fried or sugary food: {n} portions</source>
        <translation>油炸或高糖食物：{n}份</translation>
    </message>
    <message>
        <source>Dairy: {n} portions</source>
        <translation>乳製品：{n}份</translation>
    </message>
    <message>
        <source>Fruit and vegetables: {n} portions</source>
        <translation>蔬果：{n}份</translation>
    </message>
    <message>
        <source>Sun: {n} min</source>
        <translation>日曬：{n}分鐘</translation>
    </message>
    <message>
        <source>Day of the cycle: {n}</source>
        <translation>生理週期：第{n}天</translation>
    </message>
    <message>
        <source>Making up a year; the window opens in a few seconds.</source>
        <translation>正在編寫一年的範例，視窗幾秒後開啟。</translation>
    </message>
    <message>
        <source>Making up a year…</source>
        <translation>正在編寫一年的範例…</translation>
    </message>
    <message>
        <source>Diary: {folder}</source>
        <translation>日記：{folder}</translation>
    </message>
    <message>
        <source>Drawing every page…</source>
        <translation>正在繪製每一頁…</translation>
    </message>
    <message>
        <source>Pages: {n} pictures in {folder}</source>
        <translation>頁面：{n}張圖片，在{folder}</translation>
    </message>
    <message>
        <source>Logged: morning routine of {day}</source>
        <translation>已記錄：{day}的早上保養程序</translation>
    </message>
    <message>
        <source>Report: {file}</source>
        <translation>報告：{file}</translation>
    </message>
    <message>
        <source>Refused: {n} of {all}.</source>
        <translation>未匯入：{all}個中有{n}個。</translation>
    </message>
    <message>
        <source>Kept: {file} ({day}, {view} by its name)</source>
        <translation>已儲存：{file}（{day}，{view}，依檔名判定）</translation>
    </message>
    <message>
        <source>Kept: {file} ({day}, {view})</source>
        <translation>已儲存：{file}（{day}，{view}）</translation>
    </message>
    <message>
        <source>Already in the diary: {file} ({day}, {view})</source>
        <translation>日記裡已有：{file}（{day}，{view}）</translation>
    </message>
    <message>
        <source>Refused: {file}: {reason}</source>
        <translation>未匯入：{file}：{reason}</translation>
    </message>
    <message>
        <source>No course and no session yet.</source>
        <translation>還沒有療程紀錄。</translation>
    </message>
    <message>
        <source>Single sessions</source>
        <translation>單次療程</translation>
    </message>
    <message>
        <source>{done} sessions, 1 was planned</source>
        <translation>已做{done}次，原定1次</translation>
    </message>
    <message>
        <source>{done} sessions, {planned} were planned</source>
        <translation>已做{done}次，原定{planned}次</translation>
    </message>
    <message>
        <source>{done} of 1 session</source>
        <translation>已做{done}次，共1次</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions</source>
        <translation>已做{done}次，共{planned}次</translation>
    </message>
    <message>
        <source>planned cost of 1 course not known</source>
        <translation>1個療程的預計費用不明</translation>
    </message>
    <message>
        <source>planned cost of {n} courses not known</source>
        <translation>{n}個療程的預計費用不明</translation>
    </message>
    <message>
        <source>In all: {sums}</source>
        <translation>合計：{sums}</translation>
    </message>
    <message>
        <source>{numbers}: from your own note ({sources}).</source>
        <translation>{numbers}：取自你自己的筆記（{sources}）。</translation>
    </message>
    <message>
        <source>{numbers}: from the published series with the fewest sessions ({sources}).</source>
        <translation>{numbers}：取自文獻中次數最少的療程系列（{sources}）。</translation>
    </message>
    <message>
        <source>{numbers}: from the article ({sources}).</source>
        <translation>{numbers}：取自文章（{sources}）。</translation>
    </message>
    <message>
        <source>{numbers}: from one clinic’s statement for all treatments at once ({sources}).</source>
        <translation>{numbers}：取自一家診所對所有療程的統一說法（{sources}）。</translation>
    </message>
    <message>
        <source>Other numbers: --sessions and --interval.</source>
        <translation>要用其他數字：--sessions與--interval。</translation>
    </message>
    <message>
        <source>Your own note: {numbers} ({sources})</source>
        <translation>你自己的筆記：{numbers}（{sources}）</translation>
    </message>
    <message>
        <source>Published: {numbers} ({sources})</source>
        <translation>文獻：{numbers}（{sources}）</translation>
    </message>
    <message>
        <source>Article: {numbers} ({sources})</source>
        <translation>文章：{numbers}（{sources}）</translation>
    </message>
    <message>
        <source>One clinic’s statement for all treatments at once: {numbers} ({sources})</source>
        <translation>一家診所對所有療程的統一說法：{numbers}（{sources}）</translation>
    </message>
    <message>
        <source>To raise with the clinic; questions, not verdicts:</source>
        <translation>要向診所提出的問題；是提問，不是定論：</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>{day}結束</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>booked {day}</source>
        <translation>已預約{day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>原定{day}</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>下次{day}</translation>
    </message>
    <message>
        <source>planned cost not known</source>
        <translation>預計費用不明</translation>
    </message>
    <message>
        <source>paid {sum}</source>
        <translation>已付{sum}</translation>
    </message>
    <message>
        <source>planned {sum}</source>
        <translation>預計{sum}</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1次</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n}次</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>間隔1天</translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation>間隔{n}天</translation>
    </message>
    <message>
        <source>pain {n} of 10</source>
        <translation>疼痛{n}（最高10）</translation>
    </message>
    <message>
        <source>A new diary was made in {folder}.</source>
        <translation>已在{folder}建立新日記。</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not in the diary. The lines above hold nothing of the diary and help mend it.</source>
        <translation>這是程式的錯誤，不是日記的錯誤。上面幾行不含日記內容，有助於修正程式。</translation>
    </message>
    <message>
        <source>No course yet.</source>
        <translation>還沒有療程。</translation>
    </message>
    <message>
        <source>See also: {entries}</source>
        <translation>另見：{entries}</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>你自己的條目</translation>
    </message>
    <message>
        <source>published, not in the articles</source>
        <translation>見於文獻，文章未提及</translation>
    </message>
    <message>
        <source>No patch test yet.</source>
        <translation>還沒有貼膚測試。</translation>
    </message>
    <message>
        <source>{hours} hours: {what}</source>
        <translation>{hours}小時：{what}</translation>
    </message>
    <message>
        <source>{hours} hours: due since {when}</source>
        <translation>{hours}小時：自{when}起待判讀</translation>
    </message>
    <message>
        <source>{hours} hours: {when}</source>
        <translation>{hours}小時：{when}</translation>
    </message>
    <message>
        <source>No product on the shelf.</source>
        <translation>保養品架上沒有產品。</translation>
    </message>
    <message>
        <source>Products: {file}</source>
        <translation>產品：{file}</translation>
    </message>
    <message>
        <source>Columns not used: {names}</source>
        <translation>未使用的欄位：{names}</translation>
    </message>
    <message>
        <source>Line {n}: {title} is there already; --update changes it.</source>
        <translation>第{n}行：「{title}」已存在；加上--update即可變更。</translation>
    </message>
    <message>
        <source>Line {n} left out: {reason}</source>
        <translation>第{n}行未匯入：{reason}</translation>
    </message>
    <message>
        <source>Products: {new} new, {changed} changed, {there} there already, {out} left out.</source>
        <translation>產品：新增{new}項，變更{changed}項，已存在{there}項，未匯入{out}項。</translation>
    </message>
    <message>
        <source>No reaction yet.</source>
        <translation>還沒有不良反應紀錄。</translation>
    </message>
    <message>
        <source>severity {n} of 4</source>
        <translation>嚴重程度{n}／4</translation>
    </message>
    <message>
        <source>suspected: {what}</source>
        <translation>可能原因：{what}</translation>
    </message>
    <message>
        <source>Nothing is noted as new or done in the {n} days before.</source>
        <translation>前{n}天內沒有新用或做過的紀錄。</translation>
    </message>
    <message>
        <source>New or done before</source>
        <translation>之前新用或做過的</translation>
    </message>
    <message>
        <source>In use as before: {names}</source>
        <translation>照常使用中：{names}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>No routine yet.</source>
        <translation>還沒有保養程序。</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>提示：{text}</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>每週{n}次</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>每天{n}次</translation>
    </message>
    <message>
        <source>{done} of {due} in {n} weeks</source>
        <translation>{n}週內應做{due}次，已做{done}次</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>{sources}; published, not in the articles</source>
        <translation>{sources}；見於文獻，文章未提及</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>診所</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已寫入：{file}</translation>
    </message>
    <message>
        <source>Backing up: {done} of {all}</source>
        <translation>備份中：{done}/{all}</translation>
    </message>
    <message>
        <source>{number}  {day}  {why}  photos: {photos}, {size} MB  {folder}</source>
        <translation>{number}  {day}  {why}  照片：{photos}，{size} MB  {folder}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>There is no backup in {folder} yet.</source>
        <translation>{folder}裡還沒有備份。</translation>
    </message>
    <message>
        <source>Packing: {done} of {all}</source>
        <translation>打包中：{done}/{all}</translation>
    </message>
    <message>
        <source>Take care: {what}</source>
        <translation>請留意：{what}</translation>
    </message>
    <message>
        <source>Time-lapse: {file} ({n} photos, {width} x {height})</source>
        <translation>縮時：{file}（{n}張照片，{width} x {height}）</translation>
    </message>
    <message>
        <source>Left out: photo {id} of {day}: {reason}</source>
        <translation>已排除：{day}的照片{id}：{reason}</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新的通行密語：</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>通行密語：</translation>
    </message>
    <message>
        <source>A backup still opens the old way, its key file cannot be written: {file}</source>
        <translation>有一份備份仍以舊的方式開啟，它的金鑰檔無法寫入：{file}</translation>
    </message>
    <message>
        <source>Backups that were copied elsewhere still open the old way. Make them anew.</source>
        <translation>複製到別處的備份仍能以舊的方式開啟。請重新製作。</translation>
    </message>
    <message>
        <source>Recovery code, shown only now. Write it down and keep it apart: {code}</source>
        <translation>復原碼只在此時顯示。請抄下並與電腦分開保存：{code}</translation>
    </message>
    <message>
        <source>Recovery page: {file}. Print it, then delete the file.</source>
        <translation>復原碼頁：{file}。列印後請刪除這個檔案。</translation>
    </message>
    <message>
        <source>No passphrase: everybody who has the diary&apos;s folder can open it.</source>
        <translation>沒有通行密語：任何取得日記資料夾的人都能開啟。</translation>
    </message>
    <message>
        <source>A passphrase opens the diary.</source>
        <translation>以通行密語開啟日記。</translation>
    </message>
    <message>
        <source>A recovery code opens it too.</source>
        <translation>復原碼也能開啟。</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase the diary is lost. Make one with --recovery.</source>
        <translation>沒有復原碼：忘了通行密語，日記就打不開了。請用 --recovery 建立。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring opens it without asking.</source>
        <translation>這部電腦的鑰匙圈會直接開啟，不再詢問。</translation>
    </message>
    <message>
        <source>Rescued so far: {percent} %</source>
        <translation>搶救進度：{percent}%</translation>
    </message>
    <message>
        <source>Photos: {n} of {of}</source>
        <translation>照片：{n}／{of}</translation>
    </message>
    <message>
        <source>Photos that no entry named any more, entered anew by the time they were taken: {n}</source>
        <translation>已無紀錄指向、依拍攝時間重新登錄的照片：{n}</translation>
    </message>
    <message>
        <source>Entries changed because what they belonged to is lost: {n}</source>
        <translation>因所屬項目遺失而調整的紀錄：{n}</translation>
    </message>
    <message>
        <source>Gaps were filled from: {folder}</source>
        <translation>缺漏部分補自：{folder}</translation>
    </message>
    <message>
        <source>All of it was rescued into {folder}.</source>
        <translation>全部內容已搶救到{folder}。</translation>
    </message>
    <message>
        <source>What can be read is now in {folder}.</source>
        <translation>還能讀取的內容已存入{folder}。</translation>
    </message>
    <message>
        <source>{what}: {n} of {of}</source>
        <translation>{what}：{n}／{of}</translation>
    </message>
    <message>
        <source>{what}: {n} of {of} or more</source>
        <translation>{what}：{n}／{of}以上</translation>
    </message>
    <message>
        <source>{line}, {n} of them from the backup</source>
        <translation>{line}，其中{n}筆來自備份</translation>
    </message>
    <message>
        <source>Lost: the photo of {day}, {view} ({file})</source>
        <translation>遺失：{day}的照片，{view}（{file}）</translation>
    </message>
    <message>
        <source>Restoring: {done} of {all}</source>
        <translation>還原中：{done}/{all}</translation>
    </message>
    <message>
        <source>The key file is back in {folder}</source>
        <translation>金鑰檔已放回 {folder}</translation>
    </message>
    <message>
        <source>Restored: the diary of {day} in {folder} (photos: {photos})</source>
        <translation>已還原：{day}的日記，在{folder}（照片：{photos}）</translation>
    </message>
    <message>
        <source>The diary of before is kept in {folder}</source>
        <translation>先前的日記保留在{folder}</translation>
    </message>
    <message>
        <source>Photos that could not be restored: {n}</source>
        <translation>無法還原的照片：{n}</translation>
    </message>
    <message>
        <source>It is another diary without a passphrase: once it is in use, everybody can open it.</source>
        <translation>這是另一本沒有通行密語的日記：一旦採用，任何人都能開啟。</translation>
    </message>
    <message>
        <source>Scale card: {file}. Print it at 100 %.</source>
        <translation>比例卡：{file}。請以100 %列印。</translation>
    </message>
    <message>
        <source>{name}: can be measured.</source>
        <translation>{name}：可以測量。</translation>
    </message>
    <message>
        <source>{name}: not measured.</source>
        <translation>{name}：未測量。</translation>
    </message>
    <message>
        <source>How many pores there are and how large cannot be said, because the scale is not known. Give it with --px-per-mm, or hold a scale card beside the skin.</source>
        <translation>不知道比例，因此無法說出毛孔的數量與大小。請用--px-per-mm指定比例，或在皮膚旁放一張比例卡。</translation>
    </message>
    <message>
        <source>{percent} % of it glares in this light.</source>
        <translation>在這個光線下，有{percent} %反光。</translation>
    </message>
    <message>
        <source>Measured so far: {percent} %</source>
        <translation>已測量：{percent} %</translation>
    </message>
    <message>
        <source>Measured now: photos {photos}, sittings {sittings}.</source>
        <translation>本次測量：照片{photos}張，拍攝{sittings}次。</translation>
    </message>
    <message>
        <source>Nothing was waiting to be measured.</source>
        <translation>沒有等待測量的照片。</translation>
    </message>
    <message>
        <source>{patch}: no sitting after the baseline is measured yet.</source>
        <translation>{patch}：基準之後還沒有測量過的拍攝。</translation>
    </message>
    <message>
        <source>Your own noise is not known yet, so a cautious value is assumed.</source>
        <translation>還不知道你的自身波動，所以先採用保守的數值。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>the same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>晚1週</translation>
    </message>
    <message>
        <source>{n} weeks later</source>
        <translation>晚{n}週</translation>
    </message>
    <message>
        <source>1 week earlier</source>
        <translation>早1週</translation>
    </message>
    <message>
        <source>{n} weeks earlier</source>
        <translation>早{n}週</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>晚1天</translation>
    </message>
    <message>
        <source>{n} days later</source>
        <translation>晚{n}天</translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>早1天</translation>
    </message>
    <message>
        <source>{n} days earlier</source>
        <translation>早{n}天</translation>
    </message>
    <message>
        <source>different view</source>
        <translation>視角不同</translation>
    </message>
    <message>
        <source>one on clean skin, one not</source>
        <translation>一張皮膚已清潔，另一張未清潔</translation>
    </message>
    <message>
        <source>{first} / {other} minutes after washing</source>
        <translation>洗臉後{first} / {other}分鐘</translation>
    </message>
    <message>
        <source>different light: {first} / {other}</source>
        <translation>光線不同：{first}／{other}</translation>
    </message>
    <message>
        <source>different place: {first} / {other}</source>
        <translation>地點不同：{first}／{other}</translation>
    </message>
    <message>
        <source>different camera</source>
        <translation>相機不同</translation>
    </message>
    <message>
        <source>darker than the first</source>
        <translation>比第一張暗</translation>
    </message>
    <message>
        <source>brighter than the first</source>
        <translation>比第一張亮</translation>
    </message>
    <message>
        <source>colours differ</source>
        <translation>色調不同</translation>
    </message>
    <message>
        <source>same light</source>
        <translation>光線相同</translation>
    </message>
    <message>
        <source>softer focus</source>
        <translation>較模糊</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>uneven light</source>
        <translation>光線不均</translation>
    </message>
    <message>
        <source>framed differently</source>
        <translation>取景不同</translation>
    </message>
    <message>
        <source>Laying the photos on each other. Until then they are not aligned.</source>
        <translation>正在疊合照片。完成之前尚未對齊。</translation>
    </message>
    <message>
        <source>Aligned by what is seen in both.</source>
        <translation>已依兩張共有的內容對齊。</translation>
    </message>
    <message>
        <source>Aligned by hand.</source>
        <translation>已手動對齊。</translation>
    </message>
    <message>
        <source>These two could not be laid on each other. Mark two points on both.</source>
        <translation>這兩張無法疊合。在兩張上各標記兩個點。</translation>
    </message>
    <message>
        <source>Photos of different views are not aligned.</source>
        <translation>視角不同的照片不會對齊。</translation>
    </message>
    <message>
        <source>Brightness and colour matched for viewing.</source>
        <translation>為檢視而統一亮度與色調。</translation>
    </message>
    <message>
        <source>B shows the other photo.</source>
        <translation>按B顯示另一張照片。</translation>
    </message>
    <message>
        <source>Grey: same, bright: different. A difference of light shows here as well.</source>
        <translation>灰色：相同，亮色：不同。光線的差異也會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>CompareCaption</name>
    <message>
        <source>reference</source>
        <translation>參照</translation>
    </message>
    <message>
        <source>{day}: newer photo</source>
        <translation>{day}：較新的照片</translation>
    </message>
    <message>
        <source>{day}: older photo</source>
        <translation>{day}：較舊的照片</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>未對齊</translation>
    </message>
    <message>
        <source>Newer photo of this view (Up)</source>
        <translation>同視角較新的照片（向上鍵）</translation>
    </message>
    <message>
        <source>Older photo of this view (Down)</source>
        <translation>同視角較舊的照片（向下鍵）</translation>
    </message>
</context>
<context>
    <name>CompareHand</name>
    <message>
        <source>Mark the same two spots on both photos, far from each other: a mole, a freckle, a scar. Click on them, or move the cross with the arrows and press Enter. Pull a mark to move it; Backspace takes the last one back.</source>
        <translation>在兩張照片上標記相同的兩個點，彼此距離遠一些：痣、雀斑或疤痕。點選該處，或用方向鍵移動十字再按Enter。拖曳標記可移動；按Backspace可取消最後一個標記。</translation>
    </message>
    <message>
        <source>Lay on each other</source>
        <translation>疊合</translation>
    </message>
    <message>
        <source>Leave without marks</source>
        <translation>不標記離開</translation>
    </message>
    <message>
        <source>{day}: {n} of 2 spots marked</source>
        <translation>{day}：已標記{n}個點，共2個</translation>
    </message>
    <message>
        <source>These spots do not fit: choose two that lie further apart, the same on both.</source>
        <translation>這些點不吻合：選擇相距較遠的兩個點，兩張照片上要相同。</translation>
    </message>
    <message>
        <source>These marks turn the photo by {turn}° and make it {scale} times as large. Move a mark, or press the button again if that is so.</source>
        <translation>這些標記會將照片旋轉{turn}°並縮放為{scale}倍。請移動標記；如果確實如此，請再按一次按鈕。</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Mark points</source>
        <translation>標記點</translation>
    </message>
    <message>
        <source>Align again</source>
        <translation>重新對齊</translation>
    </message>
    <message>
        <source>Mark two spots on both photos to lay them on each other</source>
        <translation>在兩張照片上各標記兩個點，將它們疊合</translation>
    </message>
    <message>
        <source>Forget how they lie and look for what is seen in both</source>
        <translation>捨棄目前的對齊，重新尋找兩張共有的內容</translation>
    </message>
    <message>
        <source>Put this photo on the first</source>
        <translation>將這張照片與第一張疊合</translation>
    </message>
</context>
<context>
    <name>CompareStage</name>
    <message>
        <source>{first} and {other}, one after the other</source>
        <translation>{first}與{other}，交替顯示</translation>
    </message>
    <message>
        <source>Difference between {first} and {other}</source>
        <translation>{first}與{other}的差異</translation>
    </message>
    <message>
        <source>{first} left of the line, {other} right of it</source>
        <translation>分隔線左側為{first}，右側為{other}</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Plan a course</source>
        <translation>規劃療程</translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation>編輯療程</translation>
    </message>
    <message>
        <source>Plan course</source>
        <translation>規劃療程</translation>
    </message>
    <message>
        <source>Save course</source>
        <translation>儲存療程</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>療程種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sessions planned</source>
        <translation>預定次數(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Days between sessions</source>
        <translation>間隔天數(&amp;D)</translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation>開始日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>結束日(&amp;E)</translation>
    </message>
    <message>
        <source>Cost of a sess&amp;ion</source>
        <translation>單次費用(&amp;I)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>診所(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目標(&amp;G)</translation>
    </message>
    <message>
        <source>What should be different afterwards</source>
        <translation>做完之後希望有什麼不同</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>To raise with the clinic</source>
        <translation>要向診所提出的問題</translation>
    </message>
    <message>
        <source>Questions, not verdicts. Where sources disagree, all of them stand here.</source>
        <translation>是提問，不是定論。來源說法不一時，全部列在這裡。</translation>
    </message>
    <message>
        <source>On my questions</source>
        <translation>已在我的問題中</translation>
    </message>
    <message>
        <source>Add to my questions</source>
        <translation>加入我的問題</translation>
    </message>
    <message>
        <source>Add to my questions: {title}</source>
        <translation>加入我的問題：{title}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Use {numbers}</source>
        <translation>採用{numbers}</translation>
    </message>
    <message>
        <source>{who}: {numbers}</source>
        <translation>{who}：{numbers}</translation>
    </message>
    <message>
        <source>{topic}: {said}</source>
        <translation>{topic}：{said}</translation>
    </message>
    <message>
        <source>{sessions}, {apart}</source>
        <translation>{sessions}，{apart}</translation>
    </message>
    <message>
        <source>Filled in: what you noted of this treatment.</source>
        <translation>已填入：你對這種療程的筆記。</translation>
    </message>
    <message>
        <source>Filled in: the fewest sessions published.</source>
        <translation>已填入：文獻中的最少次數。</translation>
    </message>
    <message>
        <source>Filled in: the fewest sessions stated.</source>
        <translation>已填入：來源所說的最少次數。</translation>
    </message>
    <message>
        <source>Your own numbers and the clinic’s win.</source>
        <translation>以你自己和診所的數字為準。</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first}{rest}</translation>
    </message>
    <message>
        <source>({sources})</source>
        <translation>（{sources}）</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>你自己的筆記</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>文獻</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>One clinic’s statement for all treatments at once</source>
        <translation>一家診所對所有療程的統一說法</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Part of the photo</source>
        <translation>照片的擷取範圍</translation>
    </message>
    <message>
        <source>Draw a part with the mouse; arrows move it, Shift and arrows change its size</source>
        <translation>用滑鼠框選範圍；方向鍵移動，Shift加方向鍵改變大小</translation>
    </message>
    <message>
        <source>{width} by {height} %, {left} % from the left, {top} % from the top</source>
        <translation>{width} × {height}%，距左邊{left}%，距上邊{top}%</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>搶救可讀的部分…</translation>
    </message>
    <message>
        <source>Look for damage…</source>
        <translation>檢查損壞…</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Choose a day</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <source>Day: {date}</source>
        <translation>日期：{date}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>後一天</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Look for damage…</source>
        <translation>檢查損壞…</translation>
    </message>
    <message>
        <source>A part of the diary is damaged. Look what it is, then mend it.</source>
        <translation>日記有一部分損壞。先看看是哪裡，再修復。</translation>
    </message>
    <message>
        <source>The diary was locked: what was typed last is not in it.</source>
        <translation>日記已鎖定：最後輸入的內容沒有存進日記。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you filled in is not saved yet.</source>
        <translation>填寫的內容還沒有儲存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Move to trash</source>
        <translation>移到垃圾桶</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{name} was chosen twice.</source>
        <translation>「{name}」選了兩次。</translation>
    </message>
    <message>
        <source>{name} is already in the diary.</source>
        <translation>「{name}」已在日記裡。</translation>
    </message>
    <message>
        <source>The routine has no name. Type one.</source>
        <translation>保養程序沒有名稱。輸入一個名稱。</translation>
    </message>
    <message>
        <source>{typed} lies below 0. Type a number of 0 or more.</source>
        <translation>{typed}小於0。請輸入0以上的數字。</translation>
    </message>
    <message>
        <source>{typed} has more than two decimals. Type the price with two at most.</source>
        <translation>「{typed}」超過兩位小數。價格最多輸入兩位小數。</translation>
    </message>
    <message>
        <source>{typed} is more than a price can be.</source>
        <translation>「{typed}」超出價格可填的上限。</translation>
    </message>
    <message>
        <source>{typed} is not a number. Type one such as 12.50.</source>
        <translation>「{typed}」不是數字。輸入如12.50的數字。</translation>
    </message>
    <message>
        <source>There is no course {name}. Choose one of: {names}.</source>
        <translation>沒有名為「{name}」的療程。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>Several courses are meant: {names}. Name one by its id.</source>
        <translation>符合的療程不只一個：{names}。用id指明其中一個。</translation>
    </message>
    <message>
        <source>There is no course yet. Plan one first.</source>
        <translation>還沒有療程。先規劃一個。</translation>
    </message>
    <message>
        <source>No course is running. Plan one, or name the treatment of a single session.</source>
        <translation>沒有進行中的療程。先規劃一個，或指明單次療程的種類。</translation>
    </message>
    <message>
        <source>Name a treatment of the guide, or write a name of your own.</source>
        <translation>指明指南中的一種療程，或自己寫一個名稱。</translation>
    </message>
    <message>
        <source>There is no treatment {name} in the guide. Choose one of: {names}.</source>
        <translation>指南裡沒有「{name}」這種療程。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Name another one.</source>
        <translation>無法建立資料夾{folder}：{reason}。換一個資料夾。</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Name an empty folder, or that of an earlier demo.</source>
        <translation>資料夾{folder}裡有其他檔案。指定空資料夾，或先前示範用的資料夾。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Choose another folder.</source>
        <translation>無法寫入{name}：{reason}。選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>There is no routine {name} on {day}. Choose one of: {names}.</source>
        <translation>{day}沒有名為「{name}」的保養程序。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>The diary has no routine on {day}. Make one on the Shelf page first.</source>
        <translation>{day}這天日記裡沒有保養程序。先在保養品頁建立一個。</translation>
    </message>
    <message>
        <source>There is no step {name} on {day}. Choose one of: {names}.</source>
        <translation>{day}沒有「{name}」這個步驟。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>{name} is paused until {day}: {what}. Add --anyway to tick it all the same.</source>
        <translation>「{name}」暫停到{day}為止：{what}。加上--anyway仍可勾選。</translation>
    </message>
    <message>
        <source>{name} is paused before the session on {day}: {what}. Add --anyway to tick it all the same.</source>
        <translation>「{name}」在{day}療程之前暫停：{what}。加上--anyway仍可勾選。</translation>
    </message>
    <message>
        <source>{name} is in several routines: {names}. Name one with --routine.</source>
        <translation>「{name}」出現在好幾個保養程序裡：{names}。用--routine指明其中一個。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Run {command} to see the diary without one.</source>
        <translation>沒有可以開啟視窗的螢幕。執行{command}，不開視窗也能看日記。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another folder for the diary.</source>
        <translation>無法建立資料夾{folder}：{reason}。為日記選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose an empty folder for the diary.</source>
        <translation>資料夾{folder}裡有其他檔案。為日記選擇一個空資料夾。</translation>
    </message>
    <message>
        <source>{name} is missing from {folder}, beside its photos. Put this file back from a backup.</source>
        <translation>{folder}裡只有照片，缺少{name}。請從備份放回這個檔案。</translation>
    </message>
    <message>
        <source>This entry cannot be kept: one of its values lies outside what the diary accepts. Check its names, dates and numbers.</source>
        <translation>這筆紀錄無法保存：其中有數值超出日記可接受的範圍。請檢查名稱、日期和數字。</translation>
    </message>
    <message>
        <source>This step can no longer be taken back or done again: the diary has changed since.</source>
        <translation>這個步驟已無法復原或重做：日記在此之後已有變動。</translation>
    </message>
    <message>
        <source>{day} lies before {year}. Choose a later day.</source>
        <translation>{day}早於{year}年。請選較晚的日期。</translation>
    </message>
    <message>
        <source>{day} is too far away. Choose an earlier day.</source>
        <translation>{day}太遠了。請選較早的日期。</translation>
    </message>
    <message>
        <source>A name has {most} characters at most, this one has {n}. Shorten it.</source>
        <translation>名稱最多{most}個字元，這個有{n}個。請縮短。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Choose today or an earlier day.</source>
        <translation>{day}還沒到。選擇今天或更早的日期。</translation>
    </message>
    <message>
        <source>This diary is already open. Close the other window first.</source>
        <translation>這本日記已經開著。先關閉另一個視窗。</translation>
    </message>
    <message>
        <source>This diary is already open on {computer} (process {pid}). Close it there first.</source>
        <translation>這本日記已在{computer}上開啟（程序{pid}）。請先在那裡關閉。</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder} ({reason}). Check the disk and its permissions.</source>
        <translation>{folder}無法寫入（{reason}）。請檢查磁碟與權限。</translation>
    </message>
    <message>
        <source>{name} is no file. Choose a photo.</source>
        <translation>{name}不是檔案。選擇一張照片。</translation>
    </message>
    <message>
        <source>{name} is larger than 256 MB. Choose a smaller photo.</source>
        <translation>{name}大於256 MB。選擇較小的照片。</translation>
    </message>
    <message>
        <source>There is no product {name}. Choose one of: {names}.</source>
        <translation>沒有名為「{name}」的產品。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>Several products are meant: {names}. Name one by its id.</source>
        <translation>符合的產品不只一個：{names}。用id指明其中一個。</translation>
    </message>
    <message>
        <source>There is no product on the shelf yet.</source>
        <translation>保養品架上還沒有產品。</translation>
    </message>
    <message>
        <source>There is no photo in {name}. Choose another folder.</source>
        <translation>{name}裡沒有照片。選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>{name} changed since it was looked at. Import it again.</source>
        <translation>{name}在檢視之後有變動。重新匯入一次。</translation>
    </message>
    <message>
        <source>A reminder needs a weekday. Choose at least one.</source>
        <translation>提醒需要指定星期幾。至少選擇一天。</translation>
    </message>
    <message>
        <source>A reminder comes at most {most} days before.</source>
        <translation>提醒最多提前{most}天。</translation>
    </message>
    <message>
        <source>The reminder is empty. Write what it is to say.</source>
        <translation>提醒是空的。寫下要提醒的內容。</translation>
    </message>
    <message>
        <source>The question is empty. Write it down first.</source>
        <translation>問題是空的。先寫下來。</translation>
    </message>
    <message>
        <source>The reaction ends before it starts. Choose a later last day.</source>
        <translation>不良反應的結束日早於開始日。選擇較晚的最後一天。</translation>
    </message>
    <message>
        <source>Severity goes from 0 to {most}.</source>
        <translation>嚴重度介於0到{most}。</translation>
    </message>
    <message>
        <source>This routine was not in use on {day}.</source>
        <translation>{day}並未使用這個保養程序。</translation>
    </message>
    <message>
        <source>The product has no name. Type one.</source>
        <translation>產品沒有名稱。輸入一個名稱。</translation>
    </message>
    <message>
        <source>The product has no step kind. Choose what it is for.</source>
        <translation>產品沒有步驟種類。選擇它的用途。</translation>
    </message>
    <message>
        <source>A period after opening lies between 1 and {most} months.</source>
        <translation>開封後使用期限介於1到{most}個月。</translation>
    </message>
    <message>
        <source>A price is not below 0. Type it again.</source>
        <translation>價格不能低於0。重新輸入。</translation>
    </message>
    <message>
        <source>A price is not above {most}. Type it again.</source>
        <translation>價格不能高於{most}。重新輸入。</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>貨幣代碼是三個字母，例如EUR。</translation>
    </message>
    <message>
        <source>An active has a strength but no name. Type its name.</source>
        <translation>有一項有效成分填了濃度但沒有名稱。輸入它的名稱。</translation>
    </message>
    <message>
        <source>{name} is listed twice. Keep one of them.</source>
        <translation>「{name}」列了兩次。保留其中一項。</translation>
    </message>
    <message>
        <source>The strength of {name} lies above 0 and not above 100 %.</source>
        <translation>「{name}」的濃度要大於0，且不超過100%。</translation>
    </message>
    <message>
        <source>{title} cannot be put back: the diary holds another entry in its place. Delete that one first.</source>
        <translation>無法放回「{title}」：日記裡同一位置已有另一筆紀錄。先刪除那一筆。</translation>
    </message>
    <message>
        <source>{title} belongs to {whole}, which is in the trash too. Put that back first.</source>
        <translation>「{title}」屬於「{whole}」，後者也在垃圾桶裡。先把後者放回。</translation>
    </message>
    <message>
        <source>A course needs a treatment or a name. Choose one or write it down.</source>
        <translation>療程需要種類或名稱。選擇一種，或自己寫下。</translation>
    </message>
    <message>
        <source>A course has 1 to {most} sessions.</source>
        <translation>一個療程有1到{most}次。</translation>
    </message>
    <message>
        <source>Sessions are 1 to {most} days apart.</source>
        <translation>每次療程相隔1到{most}天。</translation>
    </message>
    <message>
        <source>A session needs a treatment or a name. Choose one or write it down.</source>
        <translation>這次療程需要種類或名稱。選擇一種，或自己寫下。</translation>
    </message>
    <message>
        <source>A cost is 0 or more, in the currency chosen. Write it as a number.</source>
        <translation>費用是0或以上的金額，以所選貨幣計。用數字填寫。</translation>
    </message>
    <message>
        <source>{currency} is not a currency. Write its three letters, such as EUR.</source>
        <translation>{currency}不是貨幣代碼。寫下三個字母，例如EUR。</translation>
    </message>
    <message>
        <source>Pain goes from 0 to {most}.</source>
        <translation>疼痛介於0到{most}。</translation>
    </message>
    <message>
        <source>In {file}, the id {key} is used twice.</source>
        <translation>{file}中，id {key}用了兩次。</translation>
    </message>
    <message>
        <source>In {file}, {key} has the name {name}, which {other} has too.</source>
        <translation>{file}中，{key}的名稱{name}與{other}相同。</translation>
    </message>
    <message>
        <source>In {file}, {key} names {treatment}, which is no treatment there.</source>
        <translation>{file}中，{key}提到的{treatment}不是檔案裡的療程。</translation>
    </message>
    <message>
        <source>In {file}, {key} is missing.</source>
        <translation>{file}中缺少{key}。</translation>
    </message>
    <message>
        <source>In {file}, {key} is no id: use letters, digits and underscores.</source>
        <translation>{file}中，{key}不能作為id：使用字母、數字與底線。</translation>
    </message>
    <message>
        <source>In {file}, {key} is not a key the catalogue knows.</source>
        <translation>{file}中，目錄不認得{key}這個欄位。</translation>
    </message>
    <message>
        <source>The catalogue file {file} is empty.</source>
        <translation>目錄檔{file}是空的。</translation>
    </message>
    <message>
        <source>In {file}, {key} must be a text in quotes.</source>
        <translation>{file}中，{key}必須是加引號的文字。</translation>
    </message>
    <message>
        <source>In {file}, {key} is empty.</source>
        <translation>{file}中，{key}是空的。</translation>
    </message>
    <message>
        <source>In {file}, {key} must be a list of texts in quotes.</source>
        <translation>{file}中，{key}必須是一串加引號的文字。</translation>
    </message>
    <message>
        <source>In {file}, {key} must be true or false.</source>
        <translation>{file}中，{key}必須是true或false。</translation>
    </message>
    <message>
        <source>In {file}, {key} is {name}, which is none of: {known}.</source>
        <translation>{file}中，{key}是{name}，不在這些值當中：{known}。</translation>
    </message>
    <message>
        <source>In {file}, {key} has the unknown unit {unit}: use {known}.</source>
        <translation>{file}中，{key}的單位{unit}不明：使用{known}。</translation>
    </message>
    <message>
        <source>In {file}, {key} must be two numbers: [from, to].</source>
        <translation>{file}中，{key}必須是兩個數字：[起, 迄]。</translation>
    </message>
    <message>
        <source>In {file}, the range {key} is upside down: {low} to {high}.</source>
        <translation>{file}中，{key}的範圍上下顛倒：{low}到{high}。</translation>
    </message>
    <message>
        <source>The catalogue file {file} is missing.</source>
        <translation>缺少目錄檔{file}。</translation>
    </message>
    <message>
        <source>The catalogue file {file} cannot be read: {reason}.</source>
        <translation>無法讀取目錄檔{file}：{reason}。</translation>
    </message>
    <message>
        <source>The catalogue file {file} cannot be read: a number in it is too long.</source>
        <translation>無法讀取目錄檔{file}：其中有一個數字太長。</translation>
    </message>
    <message>
        <source>The catalogue file {file} cannot be read: its brackets are nested too deeply.</source>
        <translation>無法讀取目錄檔{file}：其中的括號層數太多。</translation>
    </message>
    <message>
        <source>In {file}, {key} must begin with https://.</source>
        <translation>{file}中，{key}必須以https://開頭。</translation>
    </message>
    <message>
        <source>In {file}, {key} has no statement.</source>
        <translation>{file}中，{key}沒有任何陳述。</translation>
    </message>
    <message>
        <source>In {file}, {key} is missing: name a source.</source>
        <translation>{file}中缺少{key}：指明一個來源。</translation>
    </message>
    <message>
        <source>In {file}, {key} names {source}, which is not in sources.toml.</source>
        <translation>{file}中，{key}提到的{source}不在sources.toml裡。</translation>
    </message>
    <message>
        <source>In {file}, {key} is missing: say a or b.</source>
        <translation>{file}中缺少{key}：填a或b。</translation>
    </message>
    <message>
        <source>{name} is empty: copy it from the camera or phone again.</source>
        <translation>{name}是空的：從相機或手機重新複製一次。</translation>
    </message>
    <message>
        <source>{name} is not a photo this diary reads: choose a JPEG, PNG, WebP, TIFF, HEIC or raw file.</source>
        <translation>{name}不是這本日記能讀取的照片：選擇JPEG、PNG、WebP、TIFF、HEIC或RAW檔。</translation>
    </message>
    <message>
        <source>{name} is a drawing or a document, not a photo: choose a photo.</source>
        <translation>{name}是繪圖或文件，不是照片：選擇一張照片。</translation>
    </message>
    <message>
        <source>{name} is a video: choose a photo.</source>
        <translation>{name}是影片：選擇一張照片。</translation>
    </message>
    <message>
        <source>{name} is animated: choose a single photo.</source>
        <translation>{name}是動畫：選擇單張照片。</translation>
    </message>
    <message>
        <source>{name} is damaged: copy it from the camera or phone again, or choose another photo.</source>
        <translation>{name}已損壞：從相機或手機重新複製一次，或選擇另一張照片。</translation>
    </message>
    <message>
        <source>{name} is too large: choose a photo of at most 60 megapixels and 12,000 pixels a side.</source>
        <translation>{name}太大：選擇不超過6000萬像素、每邊不超過12,000像素的照片。</translation>
    </message>
    <message>
        <source>{name} is too small: choose a photo of at least 64 pixels a side.</source>
        <translation>{name}太小：選擇每邊至少64像素的照片。</translation>
    </message>
    <message>
        <source>{name} takes too long to read: save it as a new JPEG, or choose another photo.</source>
        <translation>{name}讀取太久：另存成新的JPEG，或改選別張照片。</translation>
    </message>
    <message>
        <source>{name} cannot be read safely: save it as a new JPEG, or choose another photo.</source>
        <translation>{name}無法安全讀取：另存成新的JPEG，或改選別張照片。</translation>
    </message>
    <message>
        <source>{name} cannot be opened, because the part of this program that reads photos does not start. Close other programs, or install this one again.</source>
        <translation>無法打開{name}，因為本程式讀取照片的部分無法啟動。關閉其他程式，或重新安裝本程式。</translation>
    </message>
    <message>
        <source>{name} is damaged ({where}). Restore a backup, or rescue what can be read.</source>
        <translation>{name}已損壞（{where}）。請還原備份，或搶救可讀的部分。</translation>
    </message>
    <message>
        <source>{name} is a database without encryption and not a file of this diary. Move it away and put the diary&apos;s own {name} back from a backup.</source>
        <translation>{name}是未加密的資料庫，不是這本日記的檔案。請把它移走，再從備份放回日記自己的{name}。</translation>
    </message>
    <message>
        <source>{name} was not written with the key of this diary: it belongs to another diary, or is no diary&apos;s file at all. Put this diary&apos;s own {name} back from a backup.</source>
        <translation>{name}不是以這本日記的金鑰寫成：它屬於另一本日記，或根本不是日記的檔案。請從備份放回這本日記自己的{name}。</translation>
    </message>
    <message>
        <source>the disk cannot read all of it</source>
        <translation>磁碟無法讀出全部內容</translation>
    </message>
    <message>
        <source>{name} is damaged ({where}). Restore a backup, or save what can be read of it with: poreditary rescue --to NEWFOLDER</source>
        <translation>{name}已損壞（{where}）。請還原備份，或以此指令搶救還能讀取的內容：poreditary rescue --to NEWFOLDER</translation>
    </message>
    <message>
        <source>in how its parts hang together</source>
        <translation>各部分的關聯有誤</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>共{count}頁，第{page}頁</translation>
    </message>
    <message>
        <source>{n} of {count} pages, first page {page}</source>
        <translation>{count}頁中有{n}頁，最前面的是第{page}頁</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened ({reason}). Check the disk and its permissions.</source>
        <translation>無法開啟檔案{name}（{reason}）。請檢查磁碟與權限。</translation>
    </message>
    <message>
        <source>The last change to {name} was cut off and {folder} cannot be written to put that right. Copy the whole folder to a place that can be written and open the diary there.</source>
        <translation>{name}的最後一次變更中途中斷，而{folder}無法寫入，不能修正。請把整個資料夾複製到可寫入的位置，再從那裡開啟日記。</translation>
    </message>
    <message>
        <source>The diary in {folder} is open for reading only, and nothing was changed. To change it, copy the folder to a place that can be written and open it there.</source>
        <translation>{folder}中的日記以唯讀方式開啟，沒有任何變更。若要變更，請把資料夾複製到可寫入的位置，再從那裡開啟。</translation>
    </message>
    <message>
        <source>The diary in {folder} was written by an older version of Poreditary and cannot be brought up to date there. Copy the folder to a place that can be written and open it there.</source>
        <translation>{folder}中的日記由較舊版本的Poreditary寫成，無法在該處更新。請把資料夾複製到可寫入的位置，再從那裡開啟。</translation>
    </message>
    <message>
        <source>The disk failed while the diary was written ({reason}): this change may or may not be kept. Free some space or check the disk, then look whether the change is there before you make it again.</source>
        <translation>寫入日記時磁碟發生錯誤（{reason}）：這項變更可能已保存，也可能沒有。請騰出空間或檢查磁碟，再確認變更是否已在日記中，然後才重新輸入。</translation>
    </message>
    <message>
        <source>The diary could not be written ({reason}) and nothing was changed. Free some space or check the disk, then try again.</source>
        <translation>無法寫入日記（{reason}），內容沒有任何變更。騰出一些空間或檢查磁碟，然後再試一次。</translation>
    </message>
    <message>
        <source>The diary in {folder} is locked. Open it with its passphrase or its recovery code.</source>
        <translation>{folder} 裡的日記已鎖定。請用通行密語或復原碼開啟。</translation>
    </message>
    <message>
        <source>The key file of this diary is missing or damaged: {folder}. Put it back from a backup, in the window or with: poreditary restore BACKUP --key</source>
        <translation>這本日記的金鑰檔遺失或損壞：{folder}。請從備份放回，可在視窗中進行，或執行：poreditary restore BACKUP --key</translation>
    </message>
    <message>
        <source>The key file cannot be written in {folder} ({reason}). Free some space or check the disk.</source>
        <translation>金鑰檔無法寫入{folder}（{reason}）。請釋出空間或檢查磁碟。</translation>
    </message>
    <message>
        <source>The disk failed while the key file was written in {folder} ({reason}): this change may or may not be in force. Keep what opened the diary before, check the disk, then make the change again.</source>
        <translation>在{folder}寫入金鑰檔時磁碟出錯（{reason}）：這項變更可能已生效，也可能沒有。請保留先前開啟日記的方式，檢查磁碟，再重新變更。</translation>
    </message>
    <message>
        <source>The key file of this diary was written by a newer version of Poreditary. Install the newer version to open it.</source>
        <translation>這本日記的金鑰檔由較新版的 Poreditary 寫成。請安裝較新版再開啟。</translation>
    </message>
    <message>
        <source>{folder} cannot take the rescued diary. Choose a new folder outside the damaged one.</source>
        <translation>{folder}無法用來存放搶救出的日記。請選擇受損資料夾以外的新資料夾。</translation>
    </message>
    <message>
        <source>The rescued diary could not be written to {folder} ({reason}), and the damaged one is as it was. Free some space there or choose another folder.</source>
        <translation>無法將搶救出來的日記寫入 {folder}（{reason}），損壞的日記維持原狀。請在該處釋出一些空間，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>This diary was written by a newer version of Poreditary. Install the newer version to open it.</source>
        <translation>這本日記由較新版本的Poreditary寫成。安裝較新的版本才能開啟。</translation>
    </message>
    <message>
        <source>A photo is missing from {name}. Put this file back from a backup.</source>
        <translation>{name}少了一張照片。從備份放回這個檔案。</translation>
    </message>
    <message>
        <source>The report ends before it begins. Choose a later last day.</source>
        <translation>報告的結束日早於開始日。選擇較晚的最後一天。</translation>
    </message>
    <message>
        <source>A report holds {most} photos at most. Choose fewer.</source>
        <translation>一份報告最多放{most}張照片。少選幾張。</translation>
    </message>
    <message>
        <source>{name} is no section of a report. It has: {known}.</source>
        <translation>報告裡沒有「{name}」這個部分。現有：{known}。</translation>
    </message>
    <message>
        <source>The diary in {folder} is not there. Connect its disk, or open another diary.</source>
        <translation>{folder}裡找不到日記。請接上它所在的磁碟，或開啟另一本日記。</translation>
    </message>
    <message>
        <source>The reading after {hours} hours is due on {when}. Write it down then.</source>
        <translation>{hours}小時後的判讀要到{when}才進行。請到時再記錄。</translation>
    </message>
    <message>
        <source>A patch test needs a product. Choose one or write its name.</source>
        <translation>貼膚測試需要產品。選擇一個，或寫下名稱。</translation>
    </message>
    <message>
        <source>A patch is read after {hours} hours. Choose one of them.</source>
        <translation>貼膚測試在{hours}小時後判讀。從中選擇一個。</translation>
    </message>
    <message>
        <source>No step is chosen. Tick one at least.</source>
        <translation>沒有選擇步驟。至少勾選一個。</translation>
    </message>
    <message>
        <source>No source names a number of sessions for {name}. Give it with --sessions.</source>
        <translation>沒有來源說明「{name}」要做幾次。用--sessions指定次數。</translation>
    </message>
    <message>
        <source>{name} was ended on {day} already.</source>
        <translation>「{name}」已在{day}結束。</translation>
    </message>
    <message>
        <source>{name} runs already, its next session is due {day}. Plan one more with --another.</source>
        <translation>{name}已在進行中，下一次預計在{day}。要再規劃一個請加上--another。</translation>
    </message>
    <message>
        <source>{name} was not ended, so there is nothing to resume.</source>
        <translation>「{name}」並未結束，不需要繼續。</translation>
    </message>
    <message>
        <source>The guide has nothing on {words}.</source>
        <translation>指南裡找不到「{words}」。</translation>
    </message>
    <message>
        <source>No reading of this patch test is to come. Name one with --hours.</source>
        <translation>這個貼膚測試沒有待做的判讀。用--hours指明一次。</translation>
    </message>
    <message>
        <source>The reading after {hours} hours is written down already. Replace it with --again.</source>
        <translation>{hours}小時後的判讀已經記錄。要取代請加上--again。</translation>
    </message>
    <message>
        <source>There is no product {name} on the shelf.</source>
        <translation>保養品架上沒有名為「{name}」的產品。</translation>
    </message>
    <message>
        <source>There is no session with the id {name}. See: poreditary session list --json.</source>
        <translation>沒有id為{name}的療程紀錄。查看：poreditary session list --json。</translation>
    </message>
    <message>
        <source>There is no reaction with the id {name}.</source>
        <translation>沒有id為{name}的不良反應。</translation>
    </message>
    <message>
        <source>No reaction goes on. Name one by its id.</source>
        <translation>沒有持續中的不良反應。用id指明其中一個。</translation>
    </message>
    <message>
        <source>There is no patch test of {name}.</source>
        <translation>沒有「{name}」的貼膚測試。</translation>
    </message>
    <message>
        <source>No patch test waits to be read. Name one by its id, with --hours.</source>
        <translation>沒有待判讀的貼膚測試。用id指明其中一個，並加上--hours。</translation>
    </message>
    <message>
        <source>Several are meant: {names}. Name one by its id.</source>
        <translation>符合的不只一個：{names}。用id指明其中一個。</translation>
    </message>
    <message>
        <source>There is no routine {name}. Choose one of: {names}.</source>
        <translation>沒有名為「{name}」的保養程序。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>There is no routine yet. Add one first.</source>
        <translation>還沒有保養程序。先新增一個。</translation>
    </message>
    <message>
        <source>Several routines are meant: {names}. Name one by its id.</source>
        <translation>符合的保養程序不只一個：{names}。用id指明其中一個。</translation>
    </message>
    <message>
        <source>There is no step {name} in {routine}. Choose one of: {names}.</source>
        <translation>「{routine}」中沒有「{name}」這個步驟。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>Several steps are meant: {names}. Name one by its id.</source>
        <translation>符合的步驟不只一個：{names}。用id指明其中一個。</translation>
    </message>
    <message>
        <source>There is no product {name} on the shelf. Choose one of: {names}.</source>
        <translation>保養品架上沒有名為「{name}」的產品。從這些當中選擇：{names}。</translation>
    </message>
    <message>
        <source>There is no product on the shelf yet. Add one first.</source>
        <translation>保養品架上還沒有產品。先新增一個。</translation>
    </message>
    <message>
        <source>{mistake} Until that is mended, your own entries are left out.</source>
        <translation>{mistake}修正之前，你自己的條目不會納入。</translation>
    </message>
    <message>
        <source>This step has ended. Take it up again to change how often it is done.</source>
        <translation>這個步驟已經結束。重新使用後才能變更頻率。</translation>
    </message>
    <message>
        <source>This step goes on as another one. Change that one instead.</source>
        <translation>這個步驟已延續為另一個步驟。請改為變更那一個。</translation>
    </message>
    <message>
        <source>Until {day} this step was kept as it was before. Choose a later first day.</source>
        <translation>到{day}為止，這個步驟仍照先前的方式記錄。請選較晚的開始日。</translation>
    </message>
    <message>
        <source>A step is done 1 to {most} times, and not less often at most than at least.</source>
        <translation>步驟的次數介於1到{most}次，而且最多次數不能低於最少次數。</translation>
    </message>
    <message>
        <source>A range goes from one number to a larger one. Name one number instead.</source>
        <translation>範圍是從一個數字到更大的數字。兩者相同時只填一個數字。</translation>
    </message>
    <message>
        <source>No column of this table is headed name. Head the column of names with it.</source>
        <translation>這個表格沒有標題為「名稱」的欄位。在產品名稱那一欄加上這個標題。</translation>
    </message>
    <message>
        <source>This file is too large for a table of products.</source>
        <translation>這個檔案太大，不像產品表格。</translation>
    </message>
    <message>
        <source>This file is no table in UTF-8 or UTF-16. Save it as CSV UTF-8.</source>
        <translation>這個檔案不是UTF-8或UTF-16的表格。另存為CSV UTF-8。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or stands in the middle.</source>
        <translation>有引號沒有成對，或出現在中間。</translation>
    </message>
    <message>
        <source>This row has {n} cells, {columns} are headed.</source>
        <translation>這一列有{n}格，有標題的欄位是{columns}個。</translation>
    </message>
    <message>
        <source>{typed} is not a step kind. Write one of: {kinds}.</source>
        <translation>「{typed}」不是步驟種類。填寫其中之一：{kinds}。</translation>
    </message>
    <message>
        <source>{typed} is not a day. Write it as 2026-11-02.</source>
        <translation>「{typed}」不是日期。寫成2026-11-02的格式。</translation>
    </message>
    <message>
        <source>{typed} is not a number of months. Write one such as 12.</source>
        <translation>「{typed}」不是月數。填寫如12的數字。</translation>
    </message>
    <message>
        <source>{typed} is not a clear price. Write it as 1250.00.</source>
        <translation>「{typed}」不是明確的價格。寫成1250.00的格式。</translation>
    </message>
    <message>
        <source>{title} stands in line {line} already.</source>
        <translation>「{title}」在第{line}行已經出現過。</translation>
    </message>
    <message>
        <source>In {file}, the id {key} belongs to the shipped catalogue: choose another.</source>
        <translation>{file}中，id {key}已用於內建目錄：換一個id。</translation>
    </message>
    <message>
        <source>In {file}, {key} must not be an article or a remark of the diary: use {kind}.</source>
        <translation>{file}中，{key}不能是文章或本日記的註記：使用{kind}。</translation>
    </message>
    <message>
        <source>Name the kind of a step to add, or give one of --statement, --change and --end with what it is about.</source>
        <translation>請寫出要加入的步驟種類，或用--statement、--change、--end其中一項指明對象。</translation>
    </message>
    <message>
        <source>Say how often the step is done from now on: --times, --per or --statement.</source>
        <translation>請寫出這個步驟今後多久做一次：--times、--per或--statement。</translation>
    </message>
    <message>
        <source>A product and a name are given to a new step alone.</source>
        <translation>只有新步驟可以指定產品和名稱。</translation>
    </message>
    <message>
        <source>The guide has no statement {name} that says how often a step is done.</source>
        <translation>指南中沒有說明步驟次數的敘述{name}。</translation>
    </message>
    <message>
        <source>The statement {name} is about another kind of step.</source>
        <translation>敘述{name}說的是另一種步驟。</translation>
    </message>
    <message>
        <source>There is no diary in {folder}. Name its folder with --diary, or make one there: start the window once with it, or run poreditary routine start.</source>
        <translation>{folder}裡沒有日記。請用--diary指定日記的資料夾，或在那裡建立一本：用這個資料夾開啟一次視窗，或執行poreditary routine start。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or import photos instead.</source>
        <translation>找不到相機。接上相機，或改為匯入照片。</translation>
    </message>
    <message>
        <source>The camera needs a library that is missing here: install libpulse0, or import photos.</source>
        <translation>這裡缺少相機所需的程式庫：安裝libpulse0，或匯入照片。</translation>
    </message>
    <message>
        <source>The camera is not allowed. Allow it in the system&apos;s settings, or import photos instead.</source>
        <translation>相機未獲允許使用。在系統設定中允許，或改為匯入照片。</translation>
    </message>
    <message>
        <source>This account may not open the camera. Add it to the group video and log in again, or import photos instead.</source>
        <translation>這個帳號無法開啟相機。請將帳號加入video群組後重新登入，或改為匯入照片。</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again and it goes on, or import photos instead.</source>
        <translation>相機已中斷連接。重新接上就會繼續，或改為匯入照片。</translation>
    </message>
    <message>
        <source>The camera is used by another program. Close that one and it goes on, or import photos instead.</source>
        <translation>相機正由另一個程式使用。關閉那個程式就會繼續，或改為匯入照片。</translation>
    </message>
    <message>
        <source>The camera sends no picture. Unplug it and plug it in again, or import photos instead.</source>
        <translation>相機沒有傳來畫面。拔下再重新接上，或改為匯入照片。</translation>
    </message>
    <message>
        <source>The camera gave no photo. Take it again.</source>
        <translation>相機沒有傳來照片。重拍一次。</translation>
    </message>
    <message>
        <source>{name} is no video that can be played. Choose another one.</source>
        <translation>{name}不是可以播放的影片。選擇另一個。</translation>
    </message>
    <message>
        <source>No folder is chosen. Choose where the photos are to be written.</source>
        <translation>未選擇資料夾。選擇照片要寫入的位置。</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a picture or files first.</source>
        <translation>沒有可貼上的照片。先複製圖片或檔案。</translation>
    </message>
    <message>
        <source>There is no such photo in the diary. Choose another view or a longer period.</source>
        <translation>日記裡沒有這樣的照片。選擇另一個視角或較長的期間。</translation>
    </message>
    <message>
        <source>No photo in the diary has the number {id}: poreditary photos list shows them.</source>
        <translation>日記中沒有編號為{id}的照片：可用poreditary photos list查看編號。</translation>
    </message>
    <message>
        <source>There is nothing to compare: each period needs a photo of this view, and the second one begins after the first one ends.</source>
        <translation>沒有可比較的照片：每個期間都要有這個視角的照片，第二個期間要在第一個期間結束之後開始。</translation>
    </message>
    <message>
        <source>It could not be laid on the first photo.</source>
        <translation>無法與第一張照片疊合。</translation>
    </message>
    <message>
        <source>It shows too little of what the first photo shows.</source>
        <translation>與第一張照片共有的部分太少。</translation>
    </message>
    <message>
        <source>A time-lapse needs two photos of a view. Choose a longer period.</source>
        <translation>縮時需要同一視角的兩張照片。選擇較長的期間。</translation>
    </message>
    <message>
        <source>No photo could be laid on the first one. Choose a period that begins with another photo.</source>
        <translation>沒有照片能與第一張疊合。選擇由另一張照片開始的期間。</translation>
    </message>
    <message>
        <source>{name} is neither an .mp4 nor a .webp file. Choose one of these endings.</source>
        <translation>{name}既不是.mp4檔，也不是.webp檔。選擇其中一種副檔名。</translation>
    </message>
    <message>
        <source>No view is chosen. Choose at least one.</source>
        <translation>未選擇視角。至少選擇一個。</translation>
    </message>
    <message>
        <source>The watched folder {name} is not there. Connect it, or choose another in Settings.</source>
        <translation>找不到監看資料夾{name}。接上它，或在設定中選擇另一個。</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. Photos may be offered again.</source>
        <translation>無法寫入{name}：{reason}。照片之後可能會再次提示。</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name}已存在。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>A photo of this pair cannot be read. The pair is left out for now.</source>
        <translation>這一組有照片無法讀取，暫時略過這一組。</translation>
    </message>
    <message>
        <source>{name} is neither a .png nor a .jpg file. Choose one of these endings.</source>
        <translation>{name}不是.png或.jpg檔案。請選用其中一種副檔名。</translation>
    </message>
    <message>
        <source>From two to six photos can stand beside each other. Choose so many.</source>
        <translation>並排的照片需為兩張到六張。請選擇這個數量。</translation>
    </message>
    <message>
        <source>The diary in {folder} is locked. Give its passphrase in a file with --passphrase-file, or as --passphrase-file - on standard input.</source>
        <translation>{folder} 裡的日記已鎖定。請用 --passphrase-file 指定內含通行密語的檔案，或用 --passphrase-file - 由標準輸入提供。</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from {file}. Check the file.</source>
        <translation>無法從 {file} 讀取通行密語。請檢查該檔案。</translation>
    </message>
    <message>
        <source>There is no passphrase in {file}. Write it on the first line.</source>
        <translation>{file} 裡沒有通行密語。請寫在第一行。</translation>
    </message>
    <message>
        <source>There is no terminal to type a new passphrase on. Give it in a file with --new-file.</source>
        <translation>沒有終端機可輸入新的通行密語。請用 --new-file 以檔案提供。</translation>
    </message>
    <message>
        <source>The two passphrases differ and nothing was changed. Try again.</source>
        <translation>兩次輸入的通行密語不同，沒有做任何變更。請再試一次。</translation>
    </message>
    <message>
        <source>There are two backups with the number {number}: {first} and {second}. Name the folder of one.</source>
        <translation>有兩份備份的編號都是{number}：{first}與{second}。請指明其中一份的資料夾。</translation>
    </message>
    <message>
        <source>There are backups of several diaries in {folder}, such as {first} and {second}. Name the folder of one.</source>
        <translation>{folder} 裡有多本日記的備份，例如 {first} 和 {second}。請指定其中一個資料夾。</translation>
    </message>
    <message>
        <source>There is no backup with the number {number}. List them with: poreditary backup --list</source>
        <translation>沒有編號{number}的備份。列出備份請執行：poreditary backup --list</translation>
    </message>
    <message>
        <source>{name} holds something that belongs to no diary ({member}); nothing was taken from it. Choose another file.</source>
        <translation>{name}裡有不屬於日記的東西（{member}），沒有從中取用任何內容。請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Check the disk.</source>
        <translation>無法讀取{name}：{reason}。請檢查磁碟。</translation>
    </message>
    <message>
        <source>{name} is no backup of a diary. Choose a .poreditary file, or a backup&apos;s own folder.</source>
        <translation>{name}不是日記的備份。請選擇 .poreditary 檔案，或某一份備份自己的資料夾。</translation>
    </message>
    <message>
        <source>The backup is damaged: {name}. Choose an earlier one.</source>
        <translation>這份備份已損壞：{name}。請選擇較早的備份。</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files. Choose an empty or a new folder to restore into.</source>
        <translation>資料夾{folder}裡有其他檔案。請選擇空的或新的資料夾來還原。</translation>
    </message>
    <message>
        <source>The diary could not be restored into {folder} ({reason}) and nothing was changed. Check the disk and its free space, then try again.</source>
        <translation>無法將日記還原到{folder}（{reason}），沒有任何變更。請檢查磁碟與可用空間，然後再試一次。</translation>
    </message>
    <message>
        <source>The backup cannot be read any more ({reason}) and nothing was changed. Connect its disk, then try again.</source>
        <translation>這份備份已無法讀取（{reason}），沒有任何變更。請接上它所在的磁碟，然後再試一次。</translation>
    </message>
    <message>
        <source>This backup opens with the passphrase or the recovery code of its time. Type one of them.</source>
        <translation>這份備份要用當時的通行密語或復原碼開啟。請輸入其中一個。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Poreditary. Install it to restore this one.</source>
        <translation>這份備份是由較新版本的 Poreditary 建立的。請安裝該版本再還原。</translation>
    </message>
    <message>
        <source>The folder for backups is not there: {folder}. Connect its disk, or choose another one in Settings.</source>
        <translation>找不到備份資料夾：{folder}。請接上它所在的磁碟，或在「設定」中選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>There is no diary in {folder}. Choose the folder of a restored one.</source>
        <translation>{folder}裡沒有日記。請選擇已還原日記的資料夾。</translation>
    </message>
    <message>
        <source>{restored} cannot take the place of {current}: both have to lie side by side on one disk. Restore into a new folder beside {current}.</source>
        <translation>{restored}無法取代{current}：兩者必須並列在同一個磁碟上。請還原到{current}旁邊的新資料夾。</translation>
    </message>
    <message>
        <source>The diaries could not be exchanged ({reason}). One lies in {current}, the other one in {other}.</source>
        <translation>無法交換這兩本日記（{reason}）。一本在{current}，另一本在{other}。</translation>
    </message>
    <message>
        <source>The diary is damaged ({name}), so no backup was made of it and the earlier ones were kept. Restore one of them, or run poreditary rescue.</source>
        <translation>日記已損壞（{name}），因此沒有備份這個檔案，先前的備份都保留著。請還原其中一份，或執行 poreditary rescue 搶救。</translation>
    </message>
    <message>
        <source>The backup could not be verified ({name}) and was given up. Check the disk of {folder}, then try again.</source>
        <translation>這份備份未通過驗證（{name}），已放棄。請檢查{folder}所在的磁碟，然後再試一次。</translation>
    </message>
    <message>
        <source>The backup could not be written in {folder} ({reason}); the earlier ones are as they were. Check the disk and its free space, then try again.</source>
        <translation>無法在{folder}寫入備份（{reason}），先前的備份都維持原樣。請檢查磁碟與可用空間，然後再試一次。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Connect its disk, or check the path.</source>
        <translation>沒有{folder}這個資料夾。請接上它所在的磁碟，或檢查路徑。</translation>
    </message>
    <message>
        <source>{name} is damaged. The backup holds those of its photos that can be read, and what earlier backups had of it. Run poreditary check to see which are lost.</source>
        <translation>{name}已損壞。備份收錄了其中還能讀取的照片，以及先前備份已有的部分。請執行 poreditary check 查看遺失了哪些。</translation>
    </message>
    <message>
        <source>The diary has lost originals of photos ({n}), and the backup lacks them too. Run poreditary check to see which, and put them back from an earlier backup.</source>
        <translation>日記遺失了照片的原檔（{n}張），備份裡也沒有。請執行 poreditary check 查看是哪些照片，並從較早的備份還原。</translation>
    </message>
    <message>
        <source>{folder} has {free} MB of free space and {needed} MB are needed. Free some space or choose another disk.</source>
        <translation>{folder}只剩{free} MB可用空間，需要{needed} MB。請騰出空間或改選另一個磁碟。</translation>
    </message>
    <message>
        <source>Restore a backup, or save what can be read into a new diary with: poreditary rescue --to NEWFOLDER.</source>
        <translation>請還原備份，或以此指令把還能讀取的內容搶救到新日記：poreditary rescue --to NEWFOLDER。</translation>
    </message>
    <message>
        <source>ingredients of products</source>
        <translation>產品成分</translation>
    </message>
    <message>
        <source>aftercare windows</source>
        <translation>術後照護期</translation>
    </message>
    <message>
        <source>how photos lie on each other</source>
        <translation>照片對齊方式</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>blind comparisons</source>
        <translation>盲測比較</translation>
    </message>
    <message>
        <source>your description</source>
        <translation>你的個人描述</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>今日紀錄</translation>
    </message>
    <message>
        <source>pairs of blind comparisons</source>
        <translation>盲測比較的配對</translation>
    </message>
    <message>
        <source>what a clinic asks in your description</source>
        <translation>個人描述中診所會問的問題</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>which views are measured</source>
        <translation>測量哪些視角</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>測量值</translation>
    </message>
    <message>
        <source>patches of skin that are measured</source>
        <translation>測量的皮膚區域</translation>
    </message>
    <message>
        <source>measured changes</source>
        <translation>測得的變化</translation>
    </message>
    <message>
        <source>readings of patch tests</source>
        <translation>貼膚測試的判讀</translation>
    </message>
    <message>
        <source>what was learned of the noise</source>
        <translation>已得知的自身波動</translation>
    </message>
    <message>
        <source>patch tests</source>
        <translation>貼膚測試</translation>
    </message>
    <message>
        <source>what is known of photos</source>
        <translation>照片資料</translation>
    </message>
    <message>
        <source>products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>zones of reactions</source>
        <translation>不良反應的部位</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>routines</source>
        <translation>保養程序</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>療程次數紀錄</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>sittings</source>
        <translation>拍攝</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>small pictures of photos</source>
        <translation>照片縮圖</translation>
    </message>
    <message>
        <source>ticks</source>
        <translation>勾選紀錄</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>page {page} of {count} is damaged</source>
        <translation>共{count}頁，第{page}頁已損壞</translation>
    </message>
    <message>
        <source>page {page} of {count} is damaged; it helps to find {what} and holds none itself</source>
        <translation>共{count}頁，第{page}頁已損壞；該頁只用來查找「{what}」，本身不含內容</translation>
    </message>
    <message>
        <source>page {page} of {count} is damaged; it holds {what}</source>
        <translation>共{count}頁，第{page}頁已損壞；該頁存放「{what}」</translation>
    </message>
    <message>
        <source>the diary&apos;s own notes</source>
        <translation>日記自身的紀錄</translation>
    </message>
    <message>
        <source>its parts do not fit together ({told})</source>
        <translation>各部分彼此不符（{told}）</translation>
    </message>
    <message>
        <source>a photo that no entry names cannot be read</source>
        <translation>有一張沒有紀錄指向的照片無法讀取</translation>
    </message>
    <message>
        <source>the photo of {day}, {view}, is missing or damaged</source>
        <translation>{day}的照片（{view}）遺失或損壞</translation>
    </message>
    <message>
        <source>The diary in {folder} cannot be written; it opens for reading only. To change it, copy the folder to a place that can be written and open it there.</source>
        <translation>{folder}中的日記無法寫入，只能以唯讀方式開啟。若要變更，請把資料夾複製到可寫入的位置，再從那裡開啟。</translation>
    </message>
    <message>
        <source>The diary lies in a folder of {service}, which can replace its files while it is open. Move it to a folder that is not synced and let only its backups be synced: {folder}</source>
        <translation>日記位於{service}的資料夾，開啟期間檔案可能被它取代。請移到不同步的資料夾，只讓備份同步：{folder}</translation>
    </message>
    <message>
        <source>A copy of the diary&apos;s files lies beside them and is not used: {names}. Move it away: {folder}</source>
        <translation>日記檔案旁有一份沒有使用的副本：{names}。請把它移走：{folder}</translation>
    </message>
    <message>
        <source>Copies of the diary&apos;s files lie beside them and are not used: {names}. Move them away: {folder}</source>
        <translation>日記檔案旁有多份沒有使用的副本：{names}。請把它們移走：{folder}</translation>
    </message>
    <message>
        <source>Another program replaced a file of this diary while it was open. What it held before is in {names}: keep it until you have looked whether anything is missing.</source>
        <translation>日記開啟期間，另一個程式取代了它的檔案。原先的內容在{names}：確認沒有遺漏之前請保留它。</translation>
    </message>
    <message>
        <source>There is neither a backup nor a diary in {folder}. Name another folder.</source>
        <translation>{folder}中既沒有備份也沒有日記。請指定其他資料夾。</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary. Check Caps Lock and the keyboard&apos;s language, or type the recovery code.</source>
        <translation>這個通行密語打不開日記。請檢查大寫鎖定與鍵盤語言，或輸入復原碼。</translation>
    </message>
    <message>
        <source>A passphrase has at least {n} characters. Choose a longer one.</source>
        <translation>通行密語至少要有{n}個字元。請選長一點的。</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. Go on with the passphrase.</source>
        <translation>這部電腦沒有可用的鑰匙圈。請繼續使用通行密語。</translation>
    </message>
    <message>
        <source>This diary has no passphrase. Set one first.</source>
        <translation>這本日記還沒有通行密語。請先設定。</translation>
    </message>
    <message>
        <source>The key file in {folder} is another diary&apos;s. Put this diary&apos;s own back from a backup.</source>
        <translation>{folder}中的金鑰檔屬於另一本日記。請從備份放回這本日記自己的金鑰檔。</translation>
    </message>
    <message>
        <source>Another program moved or replaced {name} while the diary was open; the change was not kept. Close the diary, put the right {name} into its folder and open it again.</source>
        <translation>日記開啟期間，另一個程式移動或取代了{name}，這次變更沒有保存。請關閉日記，把正確的{name}放進資料夾，再重新開啟。</translation>
    </message>
    <message>
        <source>Another program moved or replaced {name} while the diary was open; the change was not kept. Everything before it is safe in {copy}: close the diary, rename the one of the two that you want to {name}, and open it again.</source>
        <translation>日記開啟期間，另一個程式移動或取代了{name}，這次變更沒有保存。先前的內容都安全存放在{copy}：請關閉日記，把兩者中要用的那一個改名為{name}，再重新開啟。</translation>
    </message>
    <message>
        <source>Your own catalogue file {name} cannot be read or is larger than {n} MB, and the backup lacks it. Look at the file, then back up again.</source>
        <translation>你自己的目錄檔{name}無法讀取或大於{n} MB，備份中沒有它。請查看這個檔案，再備份一次。</translation>
    </message>
    <message>
        <source>Your own catalogue files in this backup are damaged and were left out. Take them from an earlier one.</source>
        <translation>這份備份中你自己的目錄檔已損壞，沒有還原。請從較早的備份取回。</translation>
    </message>
    <message>
        <source>{name} is held back, harder to compare: {reasons}. Add --anyway to keep it anyway.</source>
        <translation>{name}暫不匯入，較難比較：{reasons}。加上--anyway即可保留。</translation>
    </message>
    <message>
        <source>The key file in {folder} can be read and nothing was changed. Open the diary with it.</source>
        <translation>{folder} 裡的金鑰檔可以讀取，沒有任何更改。請用它開啟日記。</translation>
    </message>
    <message>
        <source>There is no {name} in {folder} that a key file could open. Restore the whole backup.</source>
        <translation>{folder} 裡沒有金鑰檔能開啟的 {name}。請還原整份備份。</translation>
    </message>
    <message>
        <source>The key file of this backup does not open the diary in {folder}. Choose another backup.</source>
        <translation>這份備份的金鑰檔開不了 {folder} 裡的日記。請選擇另一份備份。</translation>
    </message>
    <message>
        <source>The distance between the pupils is missing. Type it, or choose another way to a scale.</source>
        <translation>還沒有輸入瞳距。請輸入，或改用其他方式取得比例。</translation>
    </message>
    <message>
        <source>The pupils are not marked yet. Mark both on the photo, or choose another way to a scale.</source>
        <translation>還沒有標出瞳孔。請在照片上標出兩個瞳孔，或改用其他方式取得比例。</translation>
    </message>
    <message>
        <source>The calibration week has begun already. Add the next sitting to it.</source>
        <translation>校準週已經開始。請把下一次拍攝加進去。</translation>
    </message>
    <message>
        <source>No calibration week is under way. Begin one first.</source>
        <translation>目前沒有進行中的校準週。請先開始一個。</translation>
    </message>
    <message>
        <source>There is no earlier sitting of the same view to compare this one with.</source>
        <translation>同一視角沒有更早的拍攝可以和這次比較。</translation>
    </message>
    <message>
        <source>The photo with the patches cannot be read. Draw the patches on another photo.</source>
        <translation>畫有測量區的照片無法讀取。請改在另一張照片上畫測量區。</translation>
    </message>
    <message>
        <source>These photos cannot be read. Restore a backup, or look at another day.</source>
        <translation>這些照片無法讀取。請還原備份，或看其他日子。</translation>
    </message>
    <message>
        <source>This sitting has no photo of the patch any more. Look at another day.</source>
        <translation>這次拍攝已沒有這個測量區的照片。請看其他日子。</translation>
    </message>
    <message>
        <source>The photo with the patches is in the trash. Put it back, or draw the patches on another photo.</source>
        <translation>畫有測量區的照片在垃圾桶裡。請把它放回，或改在另一張照片上畫測量區。</translation>
    </message>
    <message>
        <source>The photo with the patches is of another view now. Change that, or draw them on another photo.</source>
        <translation>畫有測量區的照片現在屬於另一個視角。請改回來，或改在另一張照片上畫測量區。</translation>
    </message>
    <message>
        <source>Nothing is measured of this view yet. Choose a photo of it and draw patches first.</source>
        <translation>這個視角還沒有要測量的部分。請先選一張它的照片並畫出測量區。</translation>
    </message>
    <message>
        <source>No patch is drawn. Draw at least one.</source>
        <translation>還沒畫測量區。請至少畫一個。</translation>
    </message>
    <message>
        <source>These are {n} patches, and {most} can be measured. Take some away.</source>
        <translation>這裡有{n}個測量區，最多可測量{most}個。請拿掉一些。</translation>
    </message>
    <message>
        <source>A patch has no size. Draw it anew.</source>
        <translation>有個測量區沒有大小。請重新畫。</translation>
    </message>
    <message>
        <source>A patch is too small to hold enough pores. Draw it larger.</source>
        <translation>有個測量區太小，容不下足夠的毛孔。請畫大一點。</translation>
    </message>
    <message>
        <source>A patch reaches over the edge of the photo. Draw it on the photo.</source>
        <translation>有個測量區超出照片邊緣。請畫在照片範圍內。</translation>
    </message>
    <message>
        <source>This scale cannot be: {n} pixels a millimetre. Look at the card, or at what you typed.</source>
        <translation>比例不可能是每公釐{n}像素。請檢查比例卡或輸入的數字。</translation>
    </message>
    <message>
        <source>The pupils of grown-up people are {least} to {most} mm apart. Check what you typed.</source>
        <translation>成人的瞳距為 {least} 到 {most} 公釐。請檢查輸入的數值。</translation>
    </message>
    <message>
        <source>Both marks are on the same spot. Mark the middle of each pupil.</source>
        <translation>兩個標記在同一處。請標出每個瞳孔的中心。</translation>
    </message>
    <message>
        <source>A bar of {bar} mm does not measure {given} mm in print. Print the card again at 100 %, without fitting it to the paper.</source>
        <translation>{bar} 公釐的線段印出來不會是 {given} 公釐。請以 100 % 重新列印卡片，不要縮放至紙張大小。</translation>
    </message>
    <message>
        <source>The part of this program that measures photos does not start. Close other programs, or install this one again.</source>
        <translation>本程式測量照片的部分無法啟動。請關閉其他程式，或重新安裝本程式。</translation>
    </message>
    <message>
        <source>The measurement broke off, perhaps for lack of memory. Close other programs and measure again, or measure fewer photos at a time.</source>
        <translation>測量中斷了，可能是記憶體不足。請關閉其他程式後再測量一次，或一次測量較少的照片。</translation>
    </message>
    <message>
        <source>The measurement was stopped. Measure again when you like.</source>
        <translation>測量已停止，需要時可再測量一次。</translation>
    </message>
    <message>
        <source>This computer has too little memory to measure these photos. Close other programs and measure again, or measure fewer photos at a time.</source>
        <translation>這台電腦的記憶體不足以測量這些照片。請關閉其他程式後再測量一次，或一次測量較少的照片。</translation>
    </message>
    <message>
        <source>These photos cannot be shown beside each other: one of them is no longer a photo of this patch.</source>
        <translation>無法並排顯示這些照片：其中一張已不是這個測量區的照片。</translation>
    </message>
    <message>
        <source>In {name}, {where} lists no image: name at least one, with its id and its file.</source>
        <translation>在{name}中，{where}沒有列出影像：至少要有一張，並寫明id和file。</translation>
    </message>
    <message>
        <source>In {name}, {where} lists more than {most} images: split it into several files.</source>
        <translation>在{name}中，{where}列出超過{most}張影像：請分成數個檔案。</translation>
    </message>
    <message>
        <source>The photos of {name} have more than {gigabytes} GB together: split it into several files.</source>
        <translation>{name}的照片合計超過{gigabytes} GB：請分成數個檔案。</translation>
    </message>
    <message>
        <source>In {name}, {where} repeats {id}: each may stand there once.</source>
        <translation>在{name}中，{where}重複了{id}：每個只能出現一次。</translation>
    </message>
    <message>
        <source>In {name}, {where} names an image that is not among the images: {id}.</source>
        <translation>在{name}中，{where}所指的影像不在images之中：{id}。</translation>
    </message>
    <message>
        <source>In {name}, {where} names no image: name at least one.</source>
        <translation>在{name}中，{where}沒有指明影像：至少要有一張。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be above 0 pixels per millimetre and at most {most}.</source>
        <translation>在{name}中，{where}必須大於每公釐0像素，最多{most}。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be at least three points [x, y] around an area.</source>
        <translation>在{name}中，{where}必須是至少三個圍出範圍的點[x, y]。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be [x0, y0, x1, y1], with x0 below x1 and y0 below y1.</source>
        <translation>在{name}中，{where}必須是[x0, y0, x1, y1]，x0小於x1，y0小於y1。</translation>
    </message>
    <message>
        <source>{name} is too large for a list of photos: it has more than {megabytes} MB.</source>
        <translation>{name}太大，不像照片清單：超過{megabytes} MB。</translation>
    </message>
    <message>
        <source>{name} is not a JSON file: line {line} cannot be read.</source>
        <translation>{name}不是JSON檔：第{line}行無法讀取。</translation>
    </message>
    <message>
        <source>{name} does not list photos: it has to be an object with images in it.</source>
        <translation>{name}沒有列出照片：內容必須是含有images的物件。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be an object in braces.</source>
        <translation>在{name}中，{where}必須是大括號內的物件。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be a list in brackets.</source>
        <translation>在{name}中，{where}必須是方括號內的清單。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be a text that is not empty.</source>
        <translation>在{name}中，{where}必須是非空白的文字。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be a text or a whole number.</source>
        <translation>在{name}中，{where}必須是文字或整數。</translation>
    </message>
    <message>
        <source>In {name}, {where} has to be a number.</source>
        <translation>在{name}中，{where}必須是數字。</translation>
    </message>
    <message>
        <source>The pages were not printed: check the printer, or the file it is to write, and print again.</source>
        <translation>頁面沒有印出：檢查印表機或它要寫入的檔案，然後再列印一次。</translation>
    </message>
    <message>
        <source>Starting with the computer cannot be changed: {where} cannot be written ({reason}). Check that you may write there, then try again.</source>
        <translation>無法變更開機時啟動的設定：無法寫入{where}（{reason}）。請確認你有權寫入該處，然後再試一次。</translation>
    </message>
    <message>
        <source>“{typed}” is not a day that can be chosen here. Type it like this: {example}</source>
        <translation>「{typed}」不是這裡可以選的日期。請這樣輸入：{example}</translation>
    </message>
    <message>
        <source>“{typed}” is not a time that can be chosen here. Type it like this: {example}</source>
        <translation>「{typed}」不是這裡可以選的時間。請這樣輸入：{example}</translation>
    </message>
    <message>
        <source>All {n} photos are of one week, and a time-lapse takes one a week. Add --all to take every one, or choose a longer period.</source>
        <translation>這{n}張照片都在同一週，而縮時每週只取一張。請加上--all取用每一張，或選擇較長的期間。</translation>
    </message>
    <message>
        <source>There is no file {name}. Check its path and whether it was moved.</source>
        <translation>沒有{name}這個檔案。請檢查路徑，以及檔案是否移到別處。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. Check that it is a file and that you may read it.</source>
        <translation>無法讀取{name}：{reason}。請確認它是檔案，而且你有權讀取。</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8. Save it as UTF-8, then try again.</source>
        <translation>{name}不是UTF-8文字。請另存為UTF-8，然後再試一次。</translation>
    </message>
    <message>
        <source>This entry is no longer in the diary. Choose another one, or put it back from the trash.</source>
        <translation>這筆紀錄已不在日記裡。請選擇另一筆，或從垃圾桶放回。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export photos</source>
        <translation>匯出照片</translation>
    </message>
    <message>
        <source>The selected ones</source>
        <translation>選取的照片</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>顯示的所有照片</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>{n} pixels at most</source>
        <translation>最多{n}像素</translation>
    </message>
    <message>
        <source>Export 1 photo</source>
        <translation>匯出1張照片</translation>
    </message>
    <message>
        <source>Export {n} photos</source>
        <translation>匯出{n}張照片</translation>
    </message>
    <message>
        <source>{photos} written to {folder}.</source>
        <translation>已將{photos}寫入{folder}。</translation>
    </message>
    <message>
        <source>Stopped. What was written until then stays in the folder.</source>
        <translation>已停止。先前寫入的檔案留在資料夾裡。</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>照片(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Longest side</source>
        <translation>最長邊(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>擷取範圍(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>Only the picture is written: no place, camera, serial number, time or comment. The files are not encrypted; whoever can open the folder can look at them.</source>
        <translation>只寫入畫面：不含地點、相機、序號、時間或註解。檔案未加密；能開啟資料夾的人都能看到照片。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was saved is safe. The report below holds nothing of your diary; send it to the developers if you like.</source>
        <translation>這是程式的錯誤。已儲存的內容安全無損。下方的報告不含日記內容，願意的話可以傳給開發者。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{what} ({count})</source>
        <translation>{what}（{count}）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <source>Choose the folder of a diary, or an empty folder for a new one</source>
        <translation>選擇日記的資料夾，或為新日記選一個空資料夾</translation>
    </message>
    <message>
        <source>The diary cannot be opened</source>
        <translation>無法開啟日記</translation>
    </message>
    <message>
        <source>Put the key file back…</source>
        <translation>放回金鑰檔…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Rescue what can be read…</source>
        <translation>搶救可讀的部分…</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>開啟另一本日記…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{name} is damaged ({where}). What else can be read is not lost.</source>
        <translation>{name}已損壞（{where}）。其餘可讀的部分並未遺失。</translation>
    </message>
</context>
<context>
    <name>Frequency</name>
    <message>
        <source>{sources}; published, not in the articles</source>
        <translation>{sources}；見於文獻，文章未提及</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>{done} of {due} in {n} weeks</source>
        <translation>{n}週內應做{due}次，已做{done}次</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Nothing is said of photos, taken or imported. Their figures are kept with them.</source>
        <translation>不論拍攝或匯入，都不作任何提示。測得的數值會與照片一起儲存。</translation>
    </message>
    <message>
        <source>It says what differs from last time and asks once before it is kept; imports only say it.</source>
        <translation>指出與上次的不同之處，保留前詢問一次；匯入時只作提示。</translation>
    </message>
    <message>
        <source>It says what differs from last time and asks to take it again; imports hold such photos back.</source>
        <translation>指出與上次的不同之處，並請你重拍；匯入時這類照片會暫不匯入。</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>This is not a photo that can be read. Choose a JPEG, PNG, WebP, TIFF, HEIC or raw file.</source>
        <translation>這不是可以讀取的照片。請選擇JPEG、PNG、WebP、TIFF、HEIC或RAW檔案。</translation>
    </message>
    <message>
        <source>{figure} % of the patch is so bright that no detail is left (up to {limit} % is fine). Go a little away from the lamp, or set the exposure lower.</source>
        <translation>測量區有{figure}%亮到沒有細節（{limit}%以內沒有問題）。離燈遠一點，或調低曝光。</translation>
    </message>
    <message>
        <source>This does not look like the same skin: {figure} % of its pattern agrees with the baseline (at least {limit} % is needed). Choose a photo of the same view, taken from the same side.</source>
        <translation>看起來不是同一塊皮膚：只有{figure}%的紋路與基準相符（至少需要{limit}%）。請選擇同一視角、從同一側拍攝的照片。</translation>
    </message>
    <message>
        <source>{figure} % of the patch is too dark to see pores (up to {limit} % is fine). Use more light, the same each time.</source>
        <translation>測量區有{figure}%暗到看不出毛孔（{limit}%以內沒有問題）。增加光線，並且每次都用同樣的光線。</translation>
    </message>
    <message>
        <source>{figure} % of the patch is hidden by shine (up to {limit} % is fine). Dab the skin dry, and turn until the lamp is not mirrored on it.</source>
        <translation>測量區有{figure}%被反光遮住（{limit}%以內沒有問題）。把皮膚按乾，並轉動到燈光不會映在皮膚上。</translation>
    </message>
    <message>
        <source>Sharpened by the camera or an app: {figure} % more fine detail than at the baseline (up to {limit} % is fine). Use the original photo, with no filter.</source>
        <translation>經過相機或應用程式銳化：細節比基準多{figure}%（{limit}%以內沒有問題）。請使用沒有濾鏡的原始照片。</translation>
    </message>
    <message>
        <source>Smoothed by the camera or an app: {figure} % less fine detail than at the baseline (up to {limit} % is fine). Turn off beauty and portrait modes.</source>
        <translation>經過相機或應用程式磨皮：細節比基準少{figure}%（{limit}%以內沒有問題）。請關閉美顏和人像模式。</translation>
    </message>
    <message>
        <source>Enlarged after it was taken: only {figure} % of its pixels come from the camera (at least {limit} % are needed). Use the original photo, without digital zoom.</source>
        <translation>拍攝後經過放大：只有{figure}%的像素來自相機（至少需要{limit}%）。請使用沒有數位變焦的原始照片。</translation>
    </message>
    <message>
        <source>Grainy: {figure} times as much grain as at the baseline (up to {limit} times is fine). Use more light, so that the camera does not have to brighten the photo.</source>
        <translation>顆粒明顯：顆粒是基準的{figure}倍（{limit}倍以內沒有問題）。增加光線，相機就不必把照片調亮。</translation>
    </message>
    <message>
        <source>The file was made smaller, which took fine detail: JPEG quality {figure} of 100 (at least {limit} is needed). Use the original file: messengers and web pages send a smaller copy.</source>
        <translation>檔案被縮小，失去了細節：JPEG品質只有{figure}，滿分為100（至少需要{limit}）。請使用原始檔案：通訊軟體和網頁傳送的是較小的副本。</translation>
    </message>
    <message>
        <source>Too far away to see pores: a millimetre of skin is only {figure} pixels wide (at least {limit} are needed). Go closer, or use a camera with more pixels.</source>
        <translation>太遠，看不清毛孔：一公釐皮膚只有{figure}像素寬（至少需要{limit}）。靠近一點，或使用像素更多的相機。</translation>
    </message>
    <message>
        <source>The face is turned by about {figure}° from how it was at the baseline (up to {limit}° is fine). Use the faint picture of the last photo to line up.</source>
        <translation>臉的角度比基準轉了約{figure}°（{limit}°以內沒有問題）。對照上一張照片的淡影對齊。</translation>
    </message>
    <message>
        <source>The lamp stood lower, or more to the side, than at the baseline: small bumps throw {figure} % stronger shadows (up to {limit} % is fine). Put lamp and face where they were.</source>
        <translation>燈的位置比基準時低或偏側面：細小起伏的陰影強了{figure}%（{limit}%以內沒有問題）。把燈和臉放回原來的位置。</translation>
    </message>
    <message>
        <source>The camera or an app changed light and dark: the skin has {figure} % more contrast than at the baseline (up to {limit} % is fine). Turn off HDR, filters and night mode.</source>
        <translation>相機或應用程式改變了明暗：皮膚的對比比基準高{figure}%（{limit}%以內沒有問題）。請關閉HDR、濾鏡和夜間模式。</translation>
    </message>
    <message>
        <source>The lamp stood more in front than at the baseline: small bumps throw {figure} % weaker shadows (up to {limit} % is fine). Put lamp and face where they were.</source>
        <translation>燈的位置比基準時更靠正面：細小起伏的陰影弱了{figure}%（{limit}%以內沒有問題）。把燈和臉放回原來的位置。</translation>
    </message>
    <message>
        <source>The camera or an app changed light and dark: the skin has {figure} % less contrast than at the baseline (up to {limit} % is fine). Turn off HDR, filters and night mode.</source>
        <translation>相機或應用程式改變了明暗：皮膚的對比比基準低{figure}%（{limit}%以內沒有問題）。請關閉HDR、濾鏡和夜間模式。</translation>
    </message>
    <message>
        <source>Grainy: {figure} times as much grain as a photo may have. Use more light, so that the camera does not have to brighten the photo.</source>
        <translation>顆粒明顯：顆粒是照片可容許的{figure}倍。增加光線，相機就不必把照片調亮。</translation>
    </message>
    <message>
        <source>Exactly: agreement {figure} of 1, limit {limit}.</source>
        <translation>準確數值：相符程度{figure}（滿分為1），界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: blur of {figure} pixels (1 SD, 12.5 to the millimetre), limit {limit}.</source>
        <translation>準確數值：模糊{figure}像素（1個標準差，每公釐12.5像素），界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: a streak of {figure} pixels (12.5 to the millimetre), limit {limit}.</source>
        <translation>準確數值：拖影{figure}像素（每公釐12.5像素），界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: {figure} times the noise, limit {limit}.</source>
        <translation>準確數值：雜訊{figure}倍，界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: JPEG quality {figure}, limit {limit}.</source>
        <translation>準確數值：JPEG品質{figure}，界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: {figure} pixels to the millimetre, limit {limit}.</source>
        <translation>準確數值：每公釐{figure}像素，界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: {figure} pores, limit {limit}.</source>
        <translation>準確數值：{figure}個毛孔，界限{limit}。</translation>
    </message>
    <message>
        <source>Exactly: the patch is narrower by {figure} %, limit {limit} %.</source>
        <translation>準確數值：測量區窄了{figure}%，界限{limit}%。</translation>
    </message>
    <message>
        <source>Exactly: {figure} %, limit {limit} %.</source>
        <translation>準確數值：{figure}%，界限{limit}%。</translation>
    </message>
    <message>
        <source>New marks or hair cover {figure} % of the patch (up to {limit} % is fine). Tie the hair back; wait until spots have healed.</source>
        <translation>新的斑痕或毛髮蓋住測量區的{figure}%（{limit}%以內沒有問題）。把頭髮綁好，等痘痘消退後再拍。</translation>
    </message>
    <message>
        <source>Softer than the baseline: details run together within about {figure} mm (up to {limit} mm is fine; a pore is about 0.25 mm wide). Wipe the lens, let the camera focus, and hold still.</source>
        <translation>比基準模糊：約{figure}公釐以內的細節糊在一起（{limit}公釐以內沒有問題；一個毛孔約0.25公釐寬）。擦拭鏡頭，等相機對好焦，並保持不動。</translation>
    </message>
    <message>
        <source>The camera or the face moved by about {figure} mm during the photo (up to {limit} mm is fine; a pore is about 0.25 mm wide). Rest the camera on something, use more light, and hold still.</source>
        <translation>拍攝時相機或臉移動了約{figure}公釐（{limit}公釐以內沒有問題；一個毛孔約0.25公釐寬）。把相機靠穩，增加光線，並保持不動。</translation>
    </message>
    <message>
        <source>Only {figure} pores can be told apart on the patch (at least {limit} are needed). Draw a larger patch, or one where pores are easier to see.</source>
        <translation>測量區內只能分辨出{figure}個毛孔（至少需要{limit}個）。畫大一點的測量區，或畫在毛孔較容易看清的地方。</translation>
    </message>
    <message>
        <source>Only {figure} % of the patch can be measured (at least {limit} % are needed). Keep the whole patch in the picture, free of hair and shine.</source>
        <translation>測量區只有{figure}%可以測量（至少需要{limit}%）。讓整個測量區都在畫面裡，沒有毛髮和反光。</translation>
    </message>
    <message>
        <source>The face is {figure} % larger in the picture than at the baseline (up to {limit} % is fine). Go a little further away.</source>
        <translation>臉在畫面中比基準大{figure}%（{limit}%以內沒有問題）。離遠一點。</translation>
    </message>
    <message>
        <source>The face is {figure} % smaller in the picture than at the baseline (up to {limit} % is fine). Go a little closer.</source>
        <translation>臉在畫面中比基準小{figure}%（{limit}%以內沒有問題）。靠近一點。</translation>
    </message>
    <message>
        <source>Not sharp: details run together within about {figure} mm (up to {limit} mm is fine; a pore is about 0.25 mm wide). Wipe the lens, let the camera focus, and hold still.</source>
        <translation>不清晰：約{figure}公釐以內的細節糊在一起（{limit}公釐以內沒有問題；一個毛孔約0.25公釐寬）。擦拭鏡頭，等相機對好焦，並保持不動。</translation>
    </message>
    <message>
        <source>Sharpened by the camera or an app: {figure} % more fine detail than a lens gives (up to {limit} % is fine). Use the original photo, with no filter.</source>
        <translation>經過相機或應用程式銳化：細節比鏡頭能拍出的多{figure}%（{limit}%以內沒有問題）。請使用沒有濾鏡的原始照片。</translation>
    </message>
    <message>
        <source>Smoothed by the camera or an app: {figure} % less fine detail than skin has (up to {limit} % is fine). Turn off beauty and portrait modes.</source>
        <translation>經過相機或應用程式磨皮：細節比皮膚應有的少{figure}%（{limit}%以內沒有問題）。請關閉美顏和人像模式。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Nothing in the guide holds “{words}”.</source>
        <translation>指南裡找不到「{words}」。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>On packs: {names}</source>
        <translation>包裝上的名稱：{names}</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>文獻內容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>已複製網址。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>來源類型</translation>
    </message>
    <message>
        <source>How much of it was read</source>
        <translation>閱讀範圍</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1次</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n}次</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>間隔1天</translation>
    </message>
    <message>
        <source>{n} days apart</source>
        <translation>間隔{n}天</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分鐘</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1小時</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n}小時</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1週</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n}週</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1個月</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n}個月</translation>
    </message>
    <message>
        <source>1 person studied</source>
        <translation>研究對象1人</translation>
    </message>
    <message>
        <source>{n} people studied</source>
        <translation>研究對象{n}人</translation>
    </message>
    <message>
        <source>strength 1 %</source>
        <translation>濃度1%</translation>
    </message>
    <message>
        <source>strength {n} %</source>
        <translation>濃度{n}%</translation>
    </message>
    <message>
        <source>change 1 %</source>
        <translation>變化1%</translation>
    </message>
    <message>
        <source>change {n} %</source>
        <translation>變化{n}%</translation>
    </message>
    <message>
        <source>1 % of them</source>
        <translation>其中1%</translation>
    </message>
    <message>
        <source>{n} % of them</source>
        <translation>其中{n}%</translation>
    </message>
    <message>
        <source>SPF 1</source>
        <translation>SPF 1</translation>
    </message>
    <message>
        <source>SPF {n}</source>
        <translation>SPF {n}</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天1次</translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation>每天{n}次</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>每週1次</translation>
    </message>
    <message>
        <source>{n} times a week</source>
        <translation>每週{n}次</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>每月1次</translation>
    </message>
    <message>
        <source>{n} times a month</source>
        <translation>每月{n}次</translation>
    </message>
    <message>
        <source>{n} % or more of them</source>
        <translation>其中{n}%以上</translation>
    </message>
    <message>
        <source>change {first} % to {last} %</source>
        <translation>變化{first}%至{last}%</translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation>{name}，{kind}</translation>
    </message>
    <message>
        <source>published, not in the articles</source>
        <translation>見於文獻，文章未提及</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation>規劃療程</translation>
    </message>
    <message>
        <source>Add to my questions</source>
        <translation>加入我的問題</translation>
    </message>
    <message>
        <source>Add to my routine</source>
        <translation>加入保養程序</translation>
    </message>
    <message>
        <source>Read about {name}</source>
        <translation>閱讀{name}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜尋指南</translation>
    </message>
    <message>
        <source>Search in both languages (Ctrl+F)</source>
        <translation>以兩種語言搜尋（Ctrl+F）</translation>
    </message>
    <message>
        <source>This is no medical advice. All five articles sell or promote treatments and cite no study. What clinics and studies published is marked.</source>
        <translation>這不是醫療建議。五篇文章都在販售或推廣療程，且未引用任何研究。診所與研究發表的內容另有標示。</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目錄</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why: {hint}</source>
        <translation>原因：{hint}</translation>
    </message>
    <message>
        <source>Exfoliated {n} times this week; no source states more than {most} a week.</source>
        <translation>本週已去角質{n}次；沒有來源提到每週超過{most}次。</translation>
    </message>
    <message>
        <source>Exfoliating up to {n} times a week is planned; no source states more than {most}.</source>
        <translation>預定每週去角質最多{n}次；沒有來源提到超過{most}次。</translation>
    </message>
    <message>
        <source>{n} masks this week; no source states more than {most} a week.</source>
        <translation>本週已敷面膜{n}次；沒有來源提到每週超過{most}次。</translation>
    </message>
    <message>
        <source>Up to {n} masks a week are planned; no source states more than {most}.</source>
        <translation>預定每週敷面膜最多{n}次；沒有來源提到超過{most}次。</translation>
    </message>
    <message>
        <source>An exfoliant and a retinoid on the same evening can irritate the skin.</source>
        <translation>同一晚使用去角質產品與A酸類，可能刺激皮膚。</translation>
    </message>
    <message>
        <source>Two exfoliants on the same evening can irritate the skin.</source>
        <translation>同一晚使用兩種去角質產品，可能刺激皮膚。</translation>
    </message>
    <message>
        <source>An exfoliant and a retinoid are planned so often that they meet on one evening.</source>
        <translation>去角質產品與A酸類的預定次數較多，會在同一晚遇上。</translation>
    </message>
    <message>
        <source>Two exfoliants are planned so often that they meet on one evening.</source>
        <translation>兩種去角質產品的預定次數較多，會在同一晚遇上。</translation>
    </message>
    <message>
        <source>Acids or a retinoid are in use, and the morning has no sunscreen.</source>
        <translation>正在使用酸類或A酸類，而早上沒有防曬步驟。</translation>
    </message>
    <message>
        <source>A course is running, and the morning has no sunscreen.</source>
        <translation>療程進行中，而早上沒有防曬步驟。</translation>
    </message>
    <message>
        <source>A session asks for care in the sun, and the morning has no sunscreen. The clinic says from when to use one.</source>
        <translation>療程後需要留意日曬，而早上沒有防曬步驟。何時開始使用防曬，依診所所說。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>from the file name, converted from UTC</source>
        <translation>來自檔名，由UTC換算</translation>
    </message>
    <message>
        <source>skin fills the picture, so this is a close-up: choose which</source>
        <translation>畫面全是皮膚，所以這是特寫：請選擇部位</translation>
    </message>
    <message>
        <source>held back: {reasons}</source>
        <translation>暫不匯入：{reasons}</translation>
    </message>
    <message>
        <source>harder to compare: {reasons}</source>
        <translation>較難比較：{reasons}</translation>
    </message>
    <message>
        <source>{view} (guessed)</source>
        <translation>{view}（推測）</translation>
    </message>
    <message>
        <source>{view}? (guessed)</source>
        <translation>{view}？（推測）</translation>
    </message>
    <message>
        <source>sitting of {time}</source>
        <translation>{time}的拍攝</translation>
    </message>
    <message>
        <source>new sitting of {time}</source>
        <translation>{time}的新拍攝</translation>
    </message>
    <message>
        <source>new sitting</source>
        <translation>新拍攝</translation>
    </message>
    <message>
        <source>the photo itself says the year {year}, check the time</source>
        <translation>照片本身記載{year}年，確認一下時間</translation>
    </message>
    <message>
        <source>this day has not come yet, check the time</source>
        <translation>這一天還沒到，確認一下時間</translation>
    </message>
    <message>
        <source>this is before there were such photos, check the time</source>
        <translation>那時還沒有這類照片，確認一下時間</translation>
    </message>
    <message>
        <source>takes over from the sitting: {condition}</source>
        <translation>沿用該次拍攝的紀錄：{condition}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import photos</source>
        <translation>匯入照片</translation>
    </message>
    <message>
        <source>With the session {name}</source>
        <translation>屬於這次療程：{name}</translation>
    </message>
    <message>
        <source>already in the diary, {day}, {view}</source>
        <translation>日記裡已有，{day}，{view}</translation>
    </message>
    <message>
        <source>the same photo as {name}</source>
        <translation>與{name}是同一張照片</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>無法讀取這個檔案。</translation>
    </message>
    <message>
        <source>in the diary now</source>
        <translation>已存入日記</translation>
    </message>
    <message>
        <source>Import 1 photo</source>
        <translation>匯入1張照片</translation>
    </message>
    <message>
        <source>Import {n} photos</source>
        <translation>匯入{n}張照片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keeping {done} of {of}</source>
        <translation>正在儲存：{done}／{of}</translation>
    </message>
    <message>
        <source>Looking at {done} of {of}</source>
        <translation>正在檢視：{done}／{of}</translation>
    </message>
    <message>
        <source>New, of {time}</source>
        <translation>新的拍攝，{time}</translation>
    </message>
    <message>
        <source>One more new sitting</source>
        <translation>再新增一次拍攝</translation>
    </message>
    <message>
        <source>A new sitting for each day</source>
        <translation>每天各新增一次拍攝</translation>
    </message>
    <message>
        <source>Begun at {time}</source>
        <translation>{time}開始</translation>
    </message>
    <message>
        <source>Select photos to change their view, time or sitting</source>
        <translation>選取照片，即可變更視角、時間或拍攝</translation>
    </message>
    <message>
        <source>The selected photo</source>
        <translation>選取的照片</translation>
    </message>
    <message>
        <source>{n} selected photos; the time is the earliest one&apos;s, the others move with it</source>
        <translation>已選取{n}張照片；時間為最早一張的時間，其他照片隨之移動</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1個檔案</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n}個檔案</translation>
    </message>
    <message>
        <source>{n} already in the diary</source>
        <translation>{n}個日記裡已有</translation>
    </message>
    <message>
        <source>{n} twice in this selection</source>
        <translation>{n}張在這次選取中重複</translation>
    </message>
    <message>
        <source>{n} held back</source>
        <translation>{n}張暫不匯入</translation>
    </message>
    <message>
        <source>{n} cannot be imported</source>
        <translation>{n}個無法匯入</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>視角(&amp;V)</translation>
    </message>
    <message>
        <source>The view of the selected photos (keys 1 to 8 in the list)</source>
        <translation>選取照片的視角（清單中按1到8）</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>拍攝時間(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;itting</source>
        <translation>拍攝(&amp;I)</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>仍要保留</translation>
    </message>
    <message>
        <source>Keep the selected photos though they are harder to compare (K)</source>
        <translation>選取的照片雖然較難比較，仍要保留（K）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave the selected files out (Del)</source>
        <translation>排除選取的檔案（Del）</translation>
    </message>
    <message>
        <source>Condition of all photos, if you remember it</source>
        <translation>所有照片的拍攝條件，記得的話</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation>皮膚(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>光線(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地點(&amp;P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>已清潔</translation>
    </message>
    <message>
        <source>not clean</source>
        <translation>未清潔</translation>
    </message>
</context>
<context>
    <name>KeyWork</name>
    <message>
        <source>Put the key file back</source>
        <translation>放回金鑰檔</translation>
    </message>
    <message>
        <source>The key file is locked</source>
        <translation>金鑰檔已鎖定</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Trying whether it opens the diary…</source>
        <translation>正在試它能否開啟日記…</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery code that last opened the diary.</source>
        <translation>請輸入最後用來開啟日記的通行密語或復原碼。</translation>
    </message>
</context>
<context>
    <name>LabelledValue</name>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>as of {day}, read only</source>
        <translation>{day}的狀態，唯讀</translation>
    </message>
    <message>
        <source>This is the diary as it was on {day} at {time}. It can be looked at but not changed.</source>
        <translation>這是日記在 {day} {time} 的樣子，可以查看，不能更改。</translation>
    </message>
    <message>
        <source>It is another diary without a passphrase: once taken, everybody can open it.</source>
        <translation>這是另一本沒有通行密語的日記：採用之後，任何人都能開啟。</translation>
    </message>
    <message>
        <source>1 photo is missing.</source>
        <translation>缺少1張照片。</translation>
    </message>
    <message>
        <source>{n} photos are missing.</source>
        <translation>缺少{n}張照片。</translation>
    </message>
    <message>
        <source>Nothing was changed: this is only a look at it. Take this diary or go back to yours first.</source>
        <translation>沒有任何更改：這裡只供查看。請先採用這本日記，或回到你的日記。</translation>
    </message>
    <message>
        <source>This is your diary now.</source>
        <translation>這就是你現在的日記。</translation>
    </message>
    <message>
        <source>This is your diary now. The one of before is kept in {folder}</source>
        <translation>這就是你現在的日記。先前的日記保留在{folder}</translation>
    </message>
</context>
<context>
    <name>MarkCanvas</name>
    <message>
        <source>Arrows move the cross, Enter marks, Delete takes a mark away</source>
        <translation>方向鍵移動十字，Enter標記，Delete移除標記</translation>
    </message>
    <message>
        <source>{n} of 2 spots marked</source>
        <translation>已標記{n}個點，共2個</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>About {n} pores per cm², give or take {within} %.</source>
        <translation>每平方公分約{n}個毛孔，誤差約±{within}%。</translation>
    </message>
    <message>
        <source>Pores take up about {n} % of the patch, give or take {within} % of that.</source>
        <translation>毛孔約占測量區的{n}%，此數值的誤差約±{within}%。</translation>
    </message>
    <message>
        <source>On average a pore is about {n} mm across, give or take {within} %.</source>
        <translation>毛孔平均直徑約{n}公釐，誤差約±{within}%。</translation>
    </message>
    <message>
        <source>This describes one photo. Another day may give quite other figures: do not compare them.</source>
        <translation>這只描述一張照片。換一天拍攝，數字可能很不一樣：請不要互相比較。</translation>
    </message>
    <message>
        <source>Pores are not counted on this photo: that takes {least} pixels to a millimetre of skin and a known scale.</source>
        <translation>這張照片不計算毛孔數：那需要每公釐皮膚{least}像素，以及已知的比例尺。</translation>
    </message>
    <message>
        <source>Pores are less visible than at your baseline, by {percent} % (very likely between {near} and {far} %). Differences under {smallest} % could be chance.</source>
        <translation>毛孔比基準不明顯，少了{percent}%（很可能在{near}%到{far}%之間）。{smallest}%以下的差異可能只是偶然。</translation>
    </message>
    <message>
        <source>Pores are more visible than at your baseline, by {percent} % (very likely between {near} and {far} %). Differences under {smallest} % could be chance.</source>
        <translation>毛孔比基準明顯，多了{percent}%（很可能在{near}%到{far}%之間）。{smallest}%以下的差異可能只是偶然。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance: {percent} % less visible, and anything under {smallest} % could be chance.</source>
        <translation>看不出超過偶然的差異：毛孔不明顯了{percent}%，而{smallest}%以下都可能只是偶然。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance: {percent} % more visible, and anything under {smallest} % could be chance.</source>
        <translation>看不出超過偶然的差異：毛孔明顯了{percent}%，而{smallest}%以下都可能只是偶然。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance: less than 1 %, and anything under {smallest} % could be chance.</source>
        <translation>看不出超過偶然的差異：不到1%，而{smallest}%以下都可能只是偶然。</translation>
    </message>
    <message>
        <source>Not comparable. {reason}</source>
        <translation>無法比較。{reason}</translation>
    </message>
    <message>
        <source>No photo of this patch could be measured.</source>
        <translation>這個測量區沒有可以測量的照片。</translation>
    </message>
    <message>
        <source>{patch}: {verdict}</source>
        <translation>{patch}：{verdict}</translation>
    </message>
    <message>
        <source>Your own noise is not known yet, so a cautious value is assumed. Three sittings on different days with nothing changed will show it.</source>
        <translation>還不知道你的自身波動，所以先採用保守的數值。保養不變，在不同的三天各拍攝一次，就能得知。</translation>
    </message>
    <message>
        <source>{n} patches are judged together. Each has to differ by more than one alone would, because among several, one differs by chance more often.</source>
        <translation>{n}個測量區一起判定。每一個都必須比單獨判定時差異更大，因為數量一多，其中一個因偶然而不同的機會也會變大。</translation>
    </message>
    <message>
        <source>None of the patches can be compared with the baseline.</source>
        <translation>沒有任何測量區可以與基準比較。</translation>
    </message>
    <message>
        <source>No patch differs from the baseline by more than could be chance.</source>
        <translation>沒有任何測量區與基準的差異超過偶然的範圍。</translation>
    </message>
    <message>
        <source>1 of {all} patches differs from the baseline by more than could be chance.</source>
        <translation>{all}個測量區中，有1個與基準的差異超過偶然的範圍。</translation>
    </message>
    <message>
        <source>{n} of {all} patches differ from the baseline by more than could be chance.</source>
        <translation>{all}個測量區中，有{n}個與基準的差異超過偶然的範圍。</translation>
    </message>
    <message>
        <source>Pores less visible: {patches}</source>
        <translation>毛孔較不明顯：{patches}</translation>
    </message>
    <message>
        <source>Pores more visible: {patches}</source>
        <translation>毛孔較明顯：{patches}</translation>
    </message>
    <message>
        <source>Could be chance: {patches}</source>
        <translation>可能只是偶然：{patches}</translation>
    </message>
    <message>
        <source>Not comparable: {patches}</source>
        <translation>無法比較：{patches}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>Calibration week: no sitting yet. Take photos of the same view on {needed} different days and change nothing in your routine, to see how much your photos differ by chance.</source>
        <translation>校準週：尚未拍攝。在不同的{needed}天拍攝同一視角，期間保養程序不變，就能看出你的照片會因偶然而有多大差異。</translation>
    </message>
    <message>
        <source>Calibration week: {n} of {needed} sittings. {missing} more on other days, with nothing changed in your routine.</source>
        <translation>校準週：已完成{n}次拍攝，共{needed}次。還要在其他日子拍攝{missing}次，期間保養程序不變。</translation>
    </message>
    <message>
        <source>Calibration week: {n} of {needed} sittings. One more on another day, with nothing changed in your routine.</source>
        <translation>校準週：已完成{n}次拍攝，共{needed}次。還要在另一天拍攝一次，期間保養程序不變。</translation>
    </message>
    <message>
        <source>Calibration week: {n} sittings, but too few of their photos could be measured. Add another sitting.</source>
        <translation>校準週：已拍攝{n}次，但其中可以測量的照片太少。請再拍攝一次。</translation>
    </message>
    <message>
        <source>Calibration week: done. With nothing changed, your photos differ by about {percent} % from one day to another.</source>
        <translation>校準週：完成。什麼都沒改變時，你的照片每天之間大約相差{percent}%。</translation>
    </message>
    <message>
        <source>Differences under {smallest} % could be chance.</source>
        <translation>{smallest}%以下的差異可能只是偶然。</translation>
    </message>
    <message>
        <source>Visibility of pores, {patch}</source>
        <translation>毛孔明顯程度，{patch}</translation>
    </message>
    <message>
        <source>Inside the band it could be chance (up to {smallest} %)</source>
        <translation>帶狀範圍內可能只是偶然（{smallest}%以內）</translation>
    </message>
    <message>
        <source>Inside the band it could be chance (up to {smallest} %, assumed)</source>
        <translation>帶狀範圍內可能只是偶然（{smallest}%以內，為假定值）</translation>
    </message>
    <message>
        <source>Measured by: {method}, version {version}</source>
        <translation>測量方法：{method}，版本{version}</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Show older sittings ({n})</source>
        <translation>顯示更早的拍攝（{n}）</translation>
    </message>
    <message>
        <source>{patch}, {day}: {number}. See before and after</source>
        <translation>{patch}，{day}：{number}。查看之前與之後</translation>
    </message>
    <message>
        <source>{patch}, {day}: not comparable. See before and after</source>
        <translation>{patch}，{day}：無法比較。查看前後對照</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>無法比較</translation>
    </message>
</context>
<context>
    <name>MeasuringLine</name>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測量</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Diary</source>
        <translation>日記(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;ke photos</source>
        <translation>拍照(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Import photos…</source>
        <translation>匯入照片(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder of photos…</source>
        <translation>匯入照片資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export photos…</source>
        <translation>匯出照片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Blind comparison</source>
        <translation>盲測比較(&amp;B)</translation>
    </message>
    <message>
        <source>Import &amp;products…</source>
        <translation>匯入產品(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>儲存報告(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;another diary…</source>
        <translation>開啟另一本日記(&amp;A)…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>備份(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>Look for &amp;damage…</source>
        <translation>檢查損壞(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>垃圾桶(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make a time-lapse…</source>
        <translation>製作縮時(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport products…</source>
        <translation>匯出產品(&amp;X)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Blur photos</source>
        <translation>模糊照片(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Poreditary</source>
        <translation>關於Poreditary(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>Pore load</source>
        <translation>毛孔負荷</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Your sittings before the change that you want to judge. Everything later is held against them.</source>
        <translation>你想判斷的改變之前的拍攝。之後的一切都與它們比較。</translation>
    </message>
    <message>
        <source>Your own noise</source>
        <translation>自身波動</translation>
    </message>
    <message>
        <source>How much your photos of the same skin differ by themselves: by light, focus and how you hold still. It is learned from sittings between which nothing changed.</source>
        <translation>同一塊皮膚的照片本身會有多大差異：來自光線、對焦，以及拍攝時是否靜止。這要從期間沒有任何改變的幾次拍攝中得知。</translation>
    </message>
    <message>
        <source>Smallest real change</source>
        <translation>最小可辨變化</translation>
    </message>
    <message>
        <source>Calibration week</source>
        <translation>校準週</translation>
    </message>
    <message>
        <source>The bars in the chart</source>
        <translation>圖中的線段</translation>
    </message>
    <message>
        <source>No measurement is exact. The true change lies somewhere along the bar, in about 19 of 20 cases.</source>
        <translation>沒有測量是完全精確的。大約20次中有19次，真正的變化落在線段之內。</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>無法比較</translation>
    </message>
    <message>
        <source>A blurred, shiny or edited photo would give a number that says more about the photo than about your skin. Such a photo gets no number but a reason.</source>
        <translation>模糊、反光或修過的照片得出的數字，說明的多半是照片而不是皮膚。這樣的照片沒有數字，只有原因。</translation>
    </message>
    <message>
        <source>How much darker the pores of a patch are than the skin around them, added up over all of them, in the same places on every photo. “Less visible by 9 %” means that it is 9 % less than at your baseline. The number of pores is not used for this: it changes too much from photo to photo.</source>
        <translation>一個測量區裡，毛孔比周圍皮膚暗多少的總和，每張照片都看相同的位置。「少了9%」表示比基準少9%。毛孔的數目不用來判斷：它在不同照片之間變動太大。</translation>
    </message>
    <message>
        <source>Photos of the same skin differ a little from day to day, even when nothing changed. A change that is smaller than this could be such a difference, so nothing is concluded from it. It is the grey band in the chart.</source>
        <translation>即使什麼都沒改變，同一塊皮膚的照片每天也略有不同。比這更小的變化可能就是這種差異，因此不據以下結論。它就是圖中的灰色帶狀範圍。</translation>
    </message>
    <message>
        <source>Three sittings on different days on which you change nothing. They teach the program how much your own photos differ by themselves. Before that it assumes a cautious value, and says so beside each result.</source>
        <translation>在三個不同的日子各拍攝一次，期間什麼都不改變。程式由此得知你的照片本身的差異有多大。在那之前，程式採用保守的數值，並在每個結果旁註明。</translation>
    </message>
</context>
<context>
    <name>OverlayCanvas</name>
    <message>
        <source>Line at {n} %</source>
        <translation>分隔線在{n}%</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>兩次輸入的新通行密語不同。請重新輸入。</translation>
    </message>
    <message>
        <source>Working, about two seconds…</source>
        <translation>處理中，約兩秒…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>變更通行密語</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行密語</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>設定通行密語</translation>
    </message>
    <message>
        <source>From now on the diary opens with this passphrase only. Who forgets it and has no recovery code has lost the diary. Copies of its folder that were made before still open without it.</source>
        <translation>從現在起，只有這個通行密語能開啟日記。忘了它又沒有復原碼，日記就打不開了。先前複製的日記資料夾仍不需通行密語就能開啟。</translation>
    </message>
    <message>
        <source>The new passphrase takes the place of the present one, in the backups within reach too. Copies elsewhere go on opening with the old one.</source>
        <translation>新的通行密語會取代目前的，找得到的備份也一併變更。放在別處的副本仍以舊的開啟。</translation>
    </message>
    <message>
        <source>At least 8 characters. Four or five words that do not belong together are good.</source>
        <translation>至少8個字元。四、五個不相干的詞就很好。</translation>
    </message>
    <message>
        <source>The &amp;present passphrase, or the recovery code</source>
        <translation>目前的通行密語或復原碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新的通行密語(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再輸入一次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>顯示輸入的內容(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PatchPair</name>
    <message>
        <source>From before to after</source>
        <translation>從之前到之後</translation>
    </message>
    <message>
        <source>{patch}, before: {day}</source>
        <translation>{patch}，之前：{day}</translation>
    </message>
    <message>
        <source>{patch}, after: {day}</source>
        <translation>{patch}，之後：{day}</translation>
    </message>
    <message>
        <source>{patch}, {before} and {after}</source>
        <translation>{patch}，{before}與{after}</translation>
    </message>
    <message>
        <source>Before: {day}</source>
        <translation>之前：{day}</translation>
    </message>
    <message>
        <source>After: {day}</source>
        <translation>之後：{day}</translation>
    </message>
    <message>
        <source>{n} % after</source>
        <translation>之後的{n}%</translation>
    </message>
</context>
<context>
    <name>PatchTestDialog</name>
    <message>
        <source>Log patch test</source>
        <translation>記錄貼膚測試</translation>
    </message>
    <message>
        <source>Edit patch test</source>
        <translation>編輯貼膚測試</translation>
    </message>
    <message>
        <source>Save patch test</source>
        <translation>儲存貼膚測試</translation>
    </message>
    <message>
        <source>Inner forearm</source>
        <translation>前臂內側</translation>
    </message>
    <message>
        <source>Behind the ear</source>
        <translation>耳後</translation>
    </message>
    <message>
        <source>A product in the trash</source>
        <translation>垃圾桶裡的產品</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>不在保養品架上</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未判讀</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>產品(&amp;P)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名稱(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>Put &amp;on</source>
        <translation>塗抹日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>After &amp;24 hours</source>
        <translation>24小時後(&amp;2)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note after 24 hours</source>
        <translation>24小時後的備註</translation>
    </message>
    <message>
        <source>After &amp;48 hours</source>
        <translation>48小時後(&amp;4)</translation>
    </message>
    <message>
        <source>Note after 48 hours</source>
        <translation>48小時後的備註</translation>
    </message>
    <message>
        <source>After &amp;96 hours</source>
        <translation>96小時後(&amp;9)</translation>
    </message>
    <message>
        <source>Note after 96 hours</source>
        <translation>96小時後的備註</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Patches</name>
    <message>
        <source>Measure the view {view}: photo of {day}</source>
        <translation>測量視角「{view}」：{day}的照片</translation>
    </message>
    <message>
        <source>Begin it with the nex&amp;t sitting</source>
        <translation>從下一次拍攝開始(&amp;T)</translation>
    </message>
    <message>
        <source>Three sittings on different days with nothing changed in your routine. They teach the program how much your own photos differ by themselves. Without it a cautious value is assumed.</source>
        <translation>在三個不同的日子各拍一次，期間保養程序不變。程式由此得知你的照片本身的差異有多大。不做的話，就採用一個保守的數值。</translation>
    </message>
    <message>
        <source>These areas of skin are measured. What you change is measured anew on every photo.</source>
        <translation>測量的是這些皮膚區域。改動之後，每張照片都會重新測量。</translation>
    </message>
    <message>
        <source>Keep these patches</source>
        <translation>保留這些測量區</translation>
    </message>
    <message>
        <source>The view {view} is measured from {day} on. Measured from this photo on, a new series begins; what was measured until now stays.</source>
        <translation>視角「{view}」自{day}起測量。若改由這張照片開始測量，會開始新的系列；先前測得的結果保留。</translation>
    </message>
    <message>
        <source>Show the patches of {day}</source>
        <translation>顯示{day}的測量區</translation>
    </message>
    <message>
        <source>Choose the patches: areas of skin to measure. They are found again on every later photo of this view.</source>
        <translation>選擇測量區，也就是要測量的皮膚區域。之後每張同一視角的照片都會找出相同的位置。</translation>
    </message>
    <message>
        <source>Looking at the photo…</source>
        <translation>正在檢視照片…</translation>
    </message>
    <message>
        <source>Nothing speaks against this photo.</source>
        <translation>這張照片沒有問題。</translation>
    </message>
    <message>
        <source>It can be measured from, but this would help:</source>
        <translation>可以由這張照片開始測量，但這樣會更好：</translation>
    </message>
    <message>
        <source>&amp;New patch</source>
        <translation>新增測量區(&amp;N)</translation>
    </message>
    <message>
        <source>Delete &amp;it</source>
        <translation>刪除(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>not typed</source>
        <translation>未輸入</translation>
    </message>
    <message>
        <source>Looking for a card…</source>
        <translation>正在尋找比例卡…</translation>
    </message>
    <message>
        <source>No card in this photo. Settings &gt; Photos prints one.</source>
        <translation>這張照片裡沒有比例卡。可在「設定」的「照片」中列印。</translation>
    </message>
    <message>
        <source>&amp;Back to the patches</source>
        <translation>回到測量區(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Mark both pupils on the photo</source>
        <translation>在照片上標出兩個瞳孔(&amp;M)</translation>
    </message>
    <message>
        <source>{n} pixels per millimetre.</source>
        <translation>每公釐{n}像素。</translation>
    </message>
    <message>
        <source>Click on the middle of both pupils, or move the cross with the arrows and press Enter. {n} of 2 are marked.</source>
        <translation>點一下兩個瞳孔的中央，或用方向鍵移動十字再按Enter。已標出{n}個，共2個。</translation>
    </message>
    <message>
        <source>The distance stands on a prescription for glasses as PD. Look straight into the camera on this photo.</source>
        <translation>瞳距寫在眼鏡處方上，標示為PD。這張照片裡要正視鏡頭。</translation>
    </message>
    <message>
        <source>Card found: {n} pixels per millimetre.</source>
        <translation>找到比例卡：每公釐{n}像素。</translation>
    </message>
    <message>
        <source>The card on this photo leans by {n}° ({most}° at most), so that its scale is not that of the skin. Hold it flat beside the patch.</source>
        <translation>這張照片裡的比例卡傾斜{n}°（最多{most}°），比例和皮膚不同。請把卡片平放在測量區旁邊。</translation>
    </message>
    <message>
        <source>No patch is chosen.</source>
        <translation>沒有選取測量區。</translation>
    </message>
    <message>
        <source>No patch is drawn yet.</source>
        <translation>還沒有畫出測量區。</translation>
    </message>
    <message>
        <source>Patch {n} of {of}, {zone}: {size}.</source>
        <translation>測量區{n}，共{of}個，{zone}：{size}。</translation>
    </message>
    <message>
        <source>{across} × {down} % of the photo&apos;s longer side</source>
        <translation>照片長邊的{across} × {down} %</translation>
    </message>
    <message>
        <source>{across} × {down} mm</source>
        <translation>{across} × {down} 公釐</translation>
    </message>
    <message>
        <source>Its middle lies {right} % from the left and {lower} % from the top.</source>
        <translation>中心距左邊{right} %，距上邊{lower} %。</translation>
    </message>
    <message>
        <source>Turned {n}° to the right.</source>
        <translation>向右轉{n}°。</translation>
    </message>
    <message>
        <source>Turned {n}° to the left.</source>
        <translation>向左轉{n}°。</translation>
    </message>
</context>
<context>
    <name>PatchesDialog</name>
    <message>
        <source>Patches</source>
        <translation>測量區</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>部位(&amp;Z)</translation>
    </message>
    <message>
        <source>Pull an oval to move it, its squares to size it, its disc to turn it; pull beside the ovals to draw a new one. With keys: Tab goes to the next oval, arrows move it, + and − size it, Alt and arrows turn and stretch it, Delete takes it away, N puts a new one. The wheel looks closer; with Shift, pulling and arrows move the photo.</source>
        <translation>拖曳橢圓可移動，拖曳方塊改變大小，拖曳圓點旋轉；在橢圓外拖曳可畫出新的。用鍵盤：Tab跳到下一個橢圓，方向鍵移動，+ 和 − 改變大小，Alt加方向鍵旋轉與拉長，Delete刪除，N新增。滾輪可放大；按住Shift拖曳或按方向鍵可移動照片。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>&amp;Card in the photo</source>
        <translation>照片裡的比例卡(&amp;C)</translation>
    </message>
    <message>
        <source>Its bar is &amp;long</source>
        <translation>卡上的線長(&amp;L)</translation>
    </message>
    <message>
        <source>Measure the printed bar with a ruler: few printers are exact</source>
        <translation>用尺量印出來的線：印表機很少完全準確</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 公釐</translation>
    </message>
    <message>
        <source>Distance between the &amp;pupils</source>
        <translation>瞳距(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>距離(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mark both pupils on the photo</source>
        <translation>在照片上標出兩個瞳孔(&amp;M)</translation>
    </message>
    <message>
        <source>No &amp;scale: changes only</source>
        <translation>沒有比例：只看變化(&amp;S)</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>這張照片</translation>
    </message>
    <message>
        <source>Calibration week</source>
        <translation>校準週</translation>
    </message>
    <message>
        <source>Begin it with &amp;this photo&apos;s sitting</source>
        <translation>從這張照片的拍攝開始(&amp;T)</translation>
    </message>
    <message>
        <source>Stop measuring this view</source>
        <translation>不再測量這個視角</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure from this photo on</source>
        <translation>由這張照片開始測量</translation>
    </message>
</context>
<context>
    <name>PatchesPhoto</name>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整張照片</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoCompare</name>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Back to all photos (Escape)</source>
        <translation>回到所有照片（Escape）</translation>
    </message>
    <message>
        <source>Side by side  1</source>
        <translation>並排  1</translation>
    </message>
    <message>
        <source>Show the photos beside each other (1)</source>
        <translation>並排顯示照片（1）</translation>
    </message>
    <message>
        <source>Side by side, key 1</source>
        <translation>並排，按鍵1</translation>
    </message>
    <message>
        <source>Split  2</source>
        <translation>分割  2</translation>
    </message>
    <message>
        <source>Show two photos on both sides of a line that the arrows move (2)</source>
        <translation>在分隔線兩側顯示兩張照片，用方向鍵移動分隔線（2）</translation>
    </message>
    <message>
        <source>Split, key 2</source>
        <translation>分割，按鍵2</translation>
    </message>
    <message>
        <source>Blink  3</source>
        <translation>交替  3</translation>
    </message>
    <message>
        <source>Show two photos one after the other (3 or B)</source>
        <translation>交替顯示兩張照片（3或B）</translation>
    </message>
    <message>
        <source>Blink, key 3</source>
        <translation>交替，按鍵3</translation>
    </message>
    <message>
        <source>Difference  4</source>
        <translation>差異  4</translation>
    </message>
    <message>
        <source>Show what differs between two photos (4)</source>
        <translation>顯示兩張照片的差異（4）</translation>
    </message>
    <message>
        <source>Difference, key 4</source>
        <translation>差異，按鍵4</translation>
    </message>
    <message>
        <source>Against previous</source>
        <translation>與前一張比較</translation>
    </message>
    <message>
        <source>Lay the last photo on the one of its view before it</source>
        <translation>將最後一張照片與同視角的前一張疊合</translation>
    </message>
    <message>
        <source>Lay the last photo on the baseline photo of its view</source>
        <translation>將最後一張照片與同視角的基準照片疊合</translation>
    </message>
    <message>
        <source>Zoom and move all photos at once</source>
        <translation>所有照片一起縮放與移動</translation>
    </message>
    <message>
        <source>Aligned  A</source>
        <translation>對齊  A</translation>
    </message>
    <message>
        <source>Lay the photos on each other (A)</source>
        <translation>將照片疊合（A）</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>One pixel of the photo to one of the screen (Z)</source>
        <translation>照片一像素對應螢幕一像素（Z）</translation>
    </message>
    <message>
        <source>Against baseline</source>
        <translation>與基準比較</translation>
    </message>
    <message>
        <source>&amp;Move together</source>
        <translation>一起移動(&amp;M)</translation>
    </message>
    <message>
        <source>Match light  E</source>
        <translation>統一光線  E</translation>
    </message>
    <message>
        <source>Show the other photos in the brightness and colour of the first; the photos themselves stay as they are (E)</source>
        <translation>以第一張的亮度與色調顯示其他照片；照片本身不變（E）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>Show the whole photos (0)</source>
        <translation>顯示整張照片（0）</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>實際像素</translation>
    </message>
    <message>
        <source>Not aligned.</source>
        <translation>未對齊。</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}：{text}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Blink by itself</source>
        <translation>自動交替</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Taken</source>
        <translation>拍攝時間</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>相機設定</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>視角(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>拍攝</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation>皮膚(&amp;K)</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>已清潔</translation>
    </message>
    <message>
        <source>Not clean</source>
        <translation>未清潔</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>光線(&amp;L)</translation>
    </message>
    <message>
        <source>such as window, morning</source>
        <translation>例如窗邊、早上</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地點(&amp;P)</translation>
    </message>
    <message>
        <source>such as bathroom</source>
        <translation>例如浴室</translation>
    </message>
    <message>
        <source>Sessi&amp;on</source>
        <translation>療程(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基準(&amp;B)</translation>
    </message>
    <message>
        <source>Later photos are judged against those of this sitting</source>
        <translation>之後的照片會與這次拍攝的照片對照判斷</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>關於這張照片</translation>
    </message>
    <message>
        <source>Correct the time…</source>
        <translation>更正時間…</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>沒有需要改善之處</translation>
    </message>
    <message>
        <source>kept anyway</source>
        <translation>仍保留</translation>
    </message>
    <message>
        <source>exposure automatic</source>
        <translation>自動曝光</translation>
    </message>
    <message>
        <source>exposure held</source>
        <translation>曝光固定</translation>
    </message>
    <message>
        <source>white balance automatic</source>
        <translation>自動白平衡</translation>
    </message>
    <message>
        <source>white balance held</source>
        <translation>白平衡固定</translation>
    </message>
    <message>
        <source>focus automatic</source>
        <translation>自動對焦</translation>
    </message>
    <message>
        <source>focus held</source>
        <translation>對焦固定</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>{n} K</source>
        <translation>{n} K</translation>
    </message>
</context>
<context>
    <name>PhotoTimeDialog</name>
    <message>
        <source>Correct the time</source>
        <translation>更正時間</translation>
    </message>
    <message>
        <source>The time it has now comes {source}. The original file stays as it is.</source>
        <translation>目前的時間{source}。原始檔案維持不變。</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>由你輸入</translation>
    </message>
    <message>
        <source>&amp;Taken</source>
        <translation>拍攝時間(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep this time</source>
        <translation>使用這個時間</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Back to all photos (Escape)</source>
        <translation>回到所有照片（Esc）</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>加星號（S）</translation>
    </message>
    <message>
        <source>Compare with the one before (C)</source>
        <translation>與前一張比較（C）</translation>
    </message>
    <message>
        <source>Measure this view… (M)</source>
        <translation>測量這個視角… (M)</translation>
    </message>
    <message>
        <source>Save a copy without metadata</source>
        <translation>另存不含中繼資料的副本</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>刪除（Del）</translation>
    </message>
    <message>
        <source>Facts about this photo</source>
        <translation>這張照片的資訊</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>較新</translation>
    </message>
    <message>
        <source>Newer photo (Left)</source>
        <translation>較新的照片（左方向鍵）</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>Show the whole photo (0)</source>
        <translation>顯示整張照片（0）</translation>
    </message>
    <message>
        <source>One pixel of the photo to one of the screen (1)</source>
        <translation>照片一像素對應螢幕一像素（1）</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>實際像素</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>較舊</translation>
    </message>
    <message>
        <source>Older photo (Right)</source>
        <translation>較舊的照片（右方向鍵）</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photos by month</source>
        <translation>按月份排列的照片</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>from the photo</source>
        <translation>來自照片</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>來自檔名</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>來自檔案</translation>
    </message>
    <message>
        <source>from this computer&apos;s clock</source>
        <translation>來自這部電腦的時鐘</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>自行輸入</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1張照片</translation>
    </message>
    <message>
        <source>{n} photos</source>
        <translation>{n}張照片</translation>
    </message>
    <message>
        <source>{n} of 1 photo</source>
        <translation>{n}張，共1張照片</translation>
    </message>
    <message>
        <source>{n} of {of} photos</source>
        <translation>{n}張，共{of}張照片</translation>
    </message>
    <message>
        <source>clean skin</source>
        <translation>皮膚已清潔</translation>
    </message>
    <message>
        <source>skin not clean</source>
        <translation>皮膚未清潔</translation>
    </message>
    <message>
        <source>1 minute after washing</source>
        <translation>洗臉後1分鐘</translation>
    </message>
    <message>
        <source>{n} minutes after washing</source>
        <translation>洗臉後{n}分鐘</translation>
    </message>
    <message>
        <source>condition not noted</source>
        <translation>未記錄條件</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>Photos of your skin will stand here by month: take the first ones, import some, or drop them here.</source>
        <translation>皮膚照片會按月份出現在這裡：拍攝第一批照片、匯入照片，或將照片拖放到這裡。</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>匯入照片</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>顯示所有照片</translation>
    </message>
    <message>
        <source>No photo matches.</source>
        <translation>沒有符合的照片。</translation>
    </message>
    <message>
        <source>Photos of the session {name}, {day}. Photos imported now are kept with it.</source>
        <translation>{name}（{day}）這次療程的照片。現在匯入的照片會歸入這次療程。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter photos (F)</source>
        <translation>篩選照片（F）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shows photos without this filter again</source>
        <translation>取消這項篩選，重新顯示照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Import a folder of photos</source>
        <translation>匯入照片資料夾</translation>
    </message>
    <message>
        <source>Save a copy without metadata</source>
        <translation>儲存不含中繼資料的副本</translation>
    </message>
    <message>
        <source>Save the time-lapse</source>
        <translation>儲存縮時</translation>
    </message>
    <message>
        <source>Choose a folder for the photos</source>
        <translation>選擇存放照片的資料夾</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Measure this view…</source>
        <translation>測量這個視角…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Save a copy without metadata…</source>
        <translation>儲存不含中繼資料的副本…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>View</source>
        <translation>視角</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n}／{of}</translation>
    </message>
    <message>
        <source>Light: {name}</source>
        <translation>光線：{name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>地點：{name}</translation>
    </message>
    <message>
        <source>Course: {name}</source>
        <translation>療程：{name}</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>一次療程：{name}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮膚</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光線</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Taken or imported</source>
        <translation>拍攝或匯入</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>一次療程</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲測比較</translation>
    </message>
    <message>
        <source>Make a time-lapse…</source>
        <translation>製作縮時…</translation>
    </message>
    <message>
        <source>Export photos…</source>
        <translation>匯出照片…</translation>
    </message>
    <message>
        <source>Measure a view…</source>
        <translation>測量一個視角…</translation>
    </message>
    <message>
        <source>{view}, {time}</source>
        <translation>{view}，{time}</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the selected photos, two to four of them (C)</source>
        <translation>比較選取的照片，二到四張（C）</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take photos with a camera (Ctrl+T)</source>
        <translation>用相機拍照（Ctrl+T）</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>匯入照片</translation>
    </message>
    <message>
        <source>Import photos (Ctrl+I)</source>
        <translation>匯入照片（Ctrl+I）</translation>
    </message>
</context>
<context>
    <name>PoreTypeForm</name>
    <message>
        <source>How do your pores look to you?</source>
        <translation>你覺得自己的毛孔看起來如何？</translation>
    </message>
    <message>
        <source>These four types are one clinic&apos;s way to sort pores. Choose what you see; it is a description, not a diagnosis.</source>
        <translation>這四種類型是一家診所區分毛孔的方式。選擇你看到的樣子；這是描述，不是診斷。</translation>
    </message>
    <message>
        <source>Rough and dull; oval pores; oily on top, dry beneath (dehydrated)</source>
        <translation>粗糙暗沉；毛孔呈橢圓形；外油內乾（缺水型）</translation>
    </message>
    <message>
        <source>Blackheads or whiteheads, mostly in the T-zone (oily)</source>
        <translation>有黑頭或白頭粉刺，多在T字部位（油性型）</translation>
    </message>
    <message>
        <source>Drooping, drop-shaped pores on loose skin (ageing)</source>
        <translation>皮膚鬆弛，毛孔下垂呈水滴形（老化型）</translation>
    </message>
    <message>
        <source>Redness and spots that come back; skin that reacts easily (problematic)</source>
        <translation>反覆泛紅、長痘痘；皮膚容易起反應（問題型）</translation>
    </message>
    <message>
        <source>I cannot say</source>
        <translation>說不上來</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Photos are blurred until the pointer is on them</source>
        <translation>照片會模糊，直到滑鼠游標移到上面</translation>
    </message>
    <message>
        <source>Photos are no longer blurred</source>
        <translation>照片不再模糊</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Edit product</source>
        <translation>編輯產品</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>儲存產品</translation>
    </message>
    <message>
        <source>Suggested by the ingredients</source>
        <translation>依成分建議</translation>
    </message>
    <message>
        <source> month</source>
        <translation> 個月</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 個月</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>品牌(&amp;B)</translation>
    </message>
    <message>
        <source>Step &amp;kind</source>
        <translation>步驟種類(&amp;K)</translation>
    </message>
    <message>
        <source>choose what it is for</source>
        <translation>選擇用途</translation>
    </message>
    <message>
        <source>paste the list as it stands on the pack</source>
        <translation>照包裝上的成分表貼上</translation>
    </message>
    <message>
        <source>&amp;Opened on</source>
        <translation>開封日(&amp;O)</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開封日</translation>
    </message>
    <message>
        <source>&amp;Period after opening</source>
        <translation>開封後期限(&amp;P)</translation>
    </message>
    <message>
        <source>not on the pack</source>
        <translation>包裝未標示</translation>
    </message>
    <message>
        <source>&amp;Use by</source>
        <translation>有效期限(&amp;U)</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>價格(&amp;R)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>&amp;Actives</source>
        <translation>活性成分(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ingredients (INCI)</source>
        <translation>全成分（INCI）(&amp;I)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備註(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>Since when, until when, which one</source>
        <translation>從何時起、到何時、哪一種</translation>
    </message>
    <message>
        <source>{question}: what to tell the clinic</source>
        <translation>{question}：要告訴診所的事</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>很少</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>有時</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>always</source>
        <translation>總是</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>稍微</translation>
    </message>
    <message>
        <source>evenly</source>
        <translation>均勻</translation>
    </message>
    <message>
        <source>easily</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>deeply</source>
        <translation>很深</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Your ratings, sessions, photos and routine will be drawn here over the same time.</source>
        <translation>評分、療程、照片與保養程序會畫在同一條時間軸上。</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>前往今天</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation>時間軸上的進展</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>你的評分</translation>
    </message>
    <message>
        <source>From your photos</source>
        <translation>來自你的照片</translation>
    </message>
    <message>
        <source>What progress is judged by</source>
        <translation>以什麼判斷進展</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>所有部位</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3個月</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No course</source>
        <translation>不選療程</translation>
    </message>
    <message>
        <source>{what}: too early to tell. It takes four rated weeks before the change and two after.</source>
        <translation>{what}：現在判斷還太早。改變之前需有四週評分，之後需有兩週。</translation>
    </message>
    <message>
        <source>{what}: {now} lately, {before} before. Your own noise is ±{noise}: not distinguishable.</source>
        <translation>{what}：最近為{now}，先前為{before}。自身波動為±{noise}：無法分辨。</translation>
    </message>
    <message>
        <source>{what}: {now} lately, {before} before. Lower by more than your own noise of ±{noise}.</source>
        <translation>{what}：最近為{now}，先前為{before}。降低幅度超過自身波動±{noise}。</translation>
    </message>
    <message>
        <source>{what}: {now} lately, {before} before. Higher by more than your own noise of ±{noise}.</source>
        <translation>{what}：最近為{now}，先前為{before}。升高幅度超過自身波動±{noise}。</translation>
    </message>
    <message>
        <source>Choose a course to see what the article leads one to expect of it.</source>
        <translation>選擇一個療程，查看文章對它的預期。</translation>
    </message>
    <message>
        <source>The band is one clinic&apos;s statement for all treatments at once: {low} to {high} sessions for a lasting change ({source}). Days to come follow your own interval.</source>
        <translation>此範圍是一家診所對所有療程的統一說法：{low}到{high}次才有持久改變（{source}）。之後的日期依你自己的間隔推算。</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>所有部位</translation>
    </message>
    <message>
        <source>{aspect}, {zone}</source>
        <translation>{aspect}，{zone}</translation>
    </message>
    <message>
        <source>{what}: your own rating, 0 to 4, mean of each week</source>
        <translation>{what}：自行評分，0到4，每週平均</translation>
    </message>
    <message>
        <source>article: {low}-{high} sessions</source>
        <translation>文章：{low}-{high}次</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>前往這張照片</translation>
    </message>
    <message>
        <source>Go to the earliest photo</source>
        <translation>前往最早的照片</translation>
    </message>
    <message>
        <source>A photo dated {day} is not drawn: there were no such photos then. Its time can be corrected.</source>
        <translation>有一張日期為{day}的照片沒有畫出：那時還沒有這類照片，時間可以更正。</translation>
    </message>
    <message>
        <source>{n} photos dated before {year} are not drawn: there were no such photos then. Their times can be corrected.</source>
        <translation>有 {n} 張日期早於 {year} 年的照片沒有畫出：那時還沒有這類照片，時間可以更正。</translation>
    </message>
</context>
<context>
    <name>ProgressMeasured</name>
    <message>
        <source>What do these numbers mean?</source>
        <translation>這些數字是什麼意思？</translation>
    </message>
    <message>
        <source>Measured change over time</source>
        <translation>測得的變化隨時間的走勢</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>基準(&amp;B)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>視角(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Patch</source>
        <translation>測量區(&amp;P)</translation>
    </message>
    <message>
        <source>All patches</source>
        <translation>所有測量區</translation>
    </message>
    <message>
        <source>The present one</source>
        <translation>目前的</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>版本{n}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到{day}為止</translation>
    </message>
    <message>
        <source>Pore load: {change} against the baseline, from 1 photo of this sitting.</source>
        <translation>毛孔負荷：與基準相比{change}，來自這次拍攝的1張照片。</translation>
    </message>
    <message>
        <source>Pore load: {change} against the baseline, from {n} photos of this sitting.</source>
        <translation>毛孔負荷：與基準相比{change}，來自這次拍攝的{n}張照片。</translation>
    </message>
    <message>
        <source>Pore load: {change} against the baseline, from {n} of {of} photos of this sitting.</source>
        <translation>毛孔負荷：與基準相比{change}，取自這次拍攝{of}張照片中的{n}張。</translation>
    </message>
    <message>
        <source>Baseline: {day}</source>
        <translation>基準：{day}</translation>
    </message>
    <message>
        <source>Baseline: {n} days from {first} to {last}</source>
        <translation>基準：{n}天，從{first}到{last}</translation>
    </message>
    <message>
        <source>{n} of the {of} photos of the baseline could be used.</source>
        <translation>基準的{of}張照片中，有{n}張可用。</translation>
    </message>
    <message>
        <source>{n} of the {of} photos of the baseline could be used. Left out: {reasons}.</source>
        <translation>基準的{of}張照片中，有{n}張可用。未採用的原因：{reasons}。</translation>
    </message>
    <message>
        <source>Your own noise is not known yet; a cautious value was assumed for this.</source>
        <translation>還不知道你的自身波動；這裡採用了保守的數值。</translation>
    </message>
    <message>
        <source>Patches and scale…</source>
        <translation>測量區與比例…</translation>
    </message>
    <message>
        <source>Measure another view…</source>
        <translation>測量另一個視角…</translation>
    </message>
    <message>
        <source>How much your pores show can be measured from close-ups of the same place, weeks apart. Choose the photo that everything later is compared with.</source>
        <translation>毛孔有多明顯，可以從相隔數週、同一位置的特寫照片測量出來。選擇一張照片，之後的一切都與它比較。</translation>
    </message>
    <message>
        <source>Choose a photo to measure from</source>
        <translation>選擇開始測量的照片</translation>
    </message>
    <message>
        <source>How much your pores show can be measured from close-ups of the same place, weeks apart. It begins with a photo of the nose, a cheek, the chin or the forehead.</source>
        <translation>毛孔有多明顯，可以從相隔數週、同一位置的特寫照片測量出來。先從鼻子、臉頰、下巴或額頭的一張照片開始。</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>前往照片</translation>
    </message>
    <message>
        <source>{view}, {day}</source>
        <translation>{view}，{day}</translation>
    </message>
    <message>
        <source>{day}. {verdict}</source>
        <translation>{day}。{verdict}</translation>
    </message>
    <message>
        <source>Until your own noise is known, a cautious value is assumed.</source>
        <translation>在得知你的自身波動之前，先採用保守的數值。</translation>
    </message>
    <message>
        <source>These figures are from before the patches, the baseline or the photos changed.</source>
        <translation>這些數字是在測量區、基準或照片變動之前測得的。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在測量…</translation>
    </message>
    <message>
        <source>Measuring photos: {view}</source>
        <translation>正在測量照片：{view}</translation>
    </message>
    <message>
        <source>1 sitting is not measured yet.</source>
        <translation>有1次拍攝尚未測量。</translation>
    </message>
    <message>
        <source>{n} sittings are not measured yet.</source>
        <translation>有{n}次拍攝尚未測量。</translation>
    </message>
    <message>
        <source>Your baseline is from {day}. What came after is compared with it once it is measured.</source>
        <translation>你的基準始於{day}。之後拍攝的照片測量完成後，就會與它比較。</translation>
    </message>
    <message>
        <source>Your baseline is from {day}. Take the same view again on another day, and it is compared here. {smallest}</source>
        <translation>你的基準始於{day}。改天再拍一次同一視角，就會在這裡比較。{smallest}</translation>
    </message>
    <message>
        <source>Measured before the patch, its baseline or its photos changed.</source>
        <translation>這是在測量區、基準或照片變動之前測得的。</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>評分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>部位(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>療程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Save question</source>
        <translation>儲存問題</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>編輯問題</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>問題(&amp;Q)</translation>
    </message>
    <message>
        <source>Asked at the &amp;visit</source>
        <translation>看診時已問(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>{zone}: not rated</source>
        <translation>{zone}：未評分</translation>
    </message>
    <message>
        <source>{zone}: {value}, {anchor}</source>
        <translation>{zone}：{value}，{anchor}</translation>
    </message>
    <message>
        <source>0 to 4, Delete clears</source>
        <translation>0到4，Delete清除</translation>
    </message>
</context>
<context>
    <name>ReactionDialog</name>
    <message>
        <source>Log reaction</source>
        <translation>記錄反應</translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation>編輯反應</translation>
    </message>
    <message>
        <source>Save reaction</source>
        <translation>儲存反應</translation>
    </message>
    <message>
        <source>Nothing is noted as new or done in the {n} days before.</source>
        <translation>前{n}天內沒有新用或做過的紀錄。</translation>
    </message>
    <message>
        <source>Suspected: {what}</source>
        <translation>可能原因：{what}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>A product in the trash</source>
        <translation>垃圾桶中的產品</translation>
    </message>
    <message>
        <source>A session in the trash</source>
        <translation>垃圾桶中的療程</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>嚴重程度(&amp;S)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>It is &amp;over</source>
        <translation>已結束(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>結束日(&amp;U)</translation>
    </message>
    <message>
        <source>New or done &amp;before</source>
        <translation>之前新用或做過的(&amp;B)</translation>
    </message>
    <message>
        <source>Suspect &amp;product</source>
        <translation>可疑產品(&amp;P)</translation>
    </message>
    <message>
        <source>Suspect s&amp;ession</source>
        <translation>可疑療程(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>New or done before</source>
        <translation>之前新用或做過的</translation>
    </message>
    <message>
        <source>{facts} · a step without a product</source>
        <translation>{facts} · 未指定產品的步驟</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery code of a skin diary</source>
        <translation>皮膚日記的復原碼</translation>
    </message>
    <message>
        <source>Type this code in the place of the passphrase when the passphrase is forgotten.</source>
        <translation>忘了通行密語時，在通行密語的欄位輸入這組復原碼。</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter; the letters I, L and O are read as 1, 1 and 0.</source>
        <translation>大小寫、空格與連字號都不影響；字母I、L、O會讀作1、1、0。</translation>
    </message>
    <message>
        <source>Who has this page and the diary&apos;s folder can read the diary. Keep the page apart from both.</source>
        <translation>同時拿到這一頁與日記資料夾的人就能閱讀日記。請將這一頁與電腦、資料夾分開保存。</translation>
    </message>
    <message>
        <source>Without passphrase and code nobody can open the diary, and nobody can help.</source>
        <translation>沒有通行密語也沒有復原碼，任何人都打不開日記，也無法協助。</translation>
    </message>
    <message>
        <source>Made on {day}. A code made later takes the place of this one.</source>
        <translation>建立於{day}。之後建立的復原碼會取代這一組。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>儲存復原碼</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file.</source>
        <translation>已儲存為 {name}。列印後請刪除這個檔案。</translation>
    </message>
    <message>
        <source>This code opens the diary when the passphrase is forgotten. It is shown now and never again.</source>
        <translation>忘了通行密語時，這組復原碼能開啟日記。它只在此時顯示，之後不再出現。</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>復原碼：{code}</translation>
    </message>
    <message>
        <source>Keep it on paper, away from the computer. Who has it and the folder can read all.</source>
        <translation>請寫在紙上，與電腦分開保存。同時拿到它與資料夾的人能讀到全部內容。</translation>
    </message>
    <message>
        <source>Not on paper yet?</source>
        <translation>還沒寫在紙上？</translation>
    </message>
    <message>
        <source>The code is not shown again. Closed now, it is removed and opens nothing.</source>
        <translation>復原碼不會再次顯示。現在關閉，它就會被移除，無法再開啟日記。</translation>
    </message>
    <message>
        <source>Close without a code</source>
        <translation>不要復原碼，關閉</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存成PDF…</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>我已經抄在紙上</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Add reminder</source>
        <translation>新增提醒</translation>
    </message>
    <message>
        <source>Change reminder</source>
        <translation>變更提醒</translation>
    </message>
    <message>
        <source>Save reminder</source>
        <translation>儲存提醒</translation>
    </message>
    <message>
        <source>Any routine</source>
        <translation>任何保養程序</translation>
    </message>
    <message>
        <source>Any course or visit</source>
        <translation>任何療程或預約</translation>
    </message>
    <message>
        <source>This time lies in the quiet hours, and when they end it is too late to say it.</source>
        <translation>這個時間在勿擾時段內，等時段結束再提醒就太晚了。</translation>
    </message>
    <message>
        <source>This time lies in the quiet hours: it is said at {time}, when they end.</source>
        <translation>這個時間在勿擾時段內：會在時段結束的{time}提醒。</translation>
    </message>
    <message>
        <source>&amp;Remind me of</source>
        <translation>提醒事項(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;outine</source>
        <translation>保養程序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>療程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>提前天數(&amp;D)</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>星期</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Something is due today</source>
        <translation>今天有預定的事項</translation>
    </message>
    <message>
        <source>A reminder from your diary</source>
        <translation>來自日記的提醒</translation>
    </message>
    <message>
        <source>The weekly photo</source>
        <translation>每週照片</translation>
    </message>
    <message>
        <source>{product}: the last day to use it is {day}</source>
        <translation>{product}：最後可用日是{day}</translation>
    </message>
    <message>
        <source>Patch test of {product}: look at it, {hours} hours</source>
        <translation>{product}的貼膚測試：已{hours}小時，查看結果</translation>
    </message>
    <message>
        <source>Morning routine</source>
        <translation>早上的保養程序</translation>
    </message>
    <message>
        <source>Evening routine</source>
        <translation>晚上的保養程序</translation>
    </message>
    <message>
        <source>Weekly routine</source>
        <translation>每週的保養程序</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>{name}: today</source>
        <translation>{name}：今天</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}：{day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍後提醒</translation>
    </message>
    <message>
        <source>A routine</source>
        <translation>保養程序</translation>
    </message>
    <message>
        <source>A session or appointment</source>
        <translation>療程或預約</translation>
    </message>
    <message>
        <source>The last day of a product</source>
        <translation>產品的最後可用日</translation>
    </message>
    <message>
        <source>A patch test to look at</source>
        <translation>待查看的貼膚測試</translation>
    </message>
    <message>
        <source>Words of my own</source>
        <translation>自訂文字</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Routine: {name}</source>
        <translation>保養程序：{name}</translation>
    </message>
    <message>
        <source>Session: {name}</source>
        <translation>療程：{name}</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>提前1天</translation>
    </message>
    <message>
        <source>{n} days before</source>
        <translation>提前{n}天</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>星期一到星期五</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>週末</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report for your dermatologist will stand here once there is something to report: a routine ticked, a check-in, a session or a photo.</source>
        <translation>有可報告的內容後，給皮膚科醫師的報告會出現在這裡：一次勾選的保養程序、一則今日紀錄、一次療程或一張照片。</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>前往今天</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在寫入{name}…</translation>
    </message>
    <message>
        <source>Skin diary</source>
        <translation>皮膚日記</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送至印表機。</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在製作預覽…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1頁</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n}頁</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已儲存為{name}。</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>上次回診之後</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3個月</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6個月</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12個月</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自訂期間</translation>
    </message>
    <message>
        <source>There is no photo in this time.</source>
        <translation>這段期間沒有照片。</translation>
    </message>
    <message>
        <source>Photos: {n} chosen, {most} at most</source>
        <translation>照片：已選{n}張，最多{most}張</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告預覽</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}頁，共{pages}頁</translation>
    </message>
    <message>
        <source>No product was used in this time.</source>
        <translation>這段期間沒有使用產品。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用期間</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>活性成分</translation>
    </message>
    <message>
        <source>Ingredients (INCI)</source>
        <translation>全成分（INCI）</translation>
    </message>
    <message>
        <source>No photo was chosen.</source>
        <translation>未選擇照片。</translation>
    </message>
    <message>
        <source>Expectations come from the sources below; every rating and count is the person&apos;s own. Smallest real change at 95 %: 1.96 × √2 × the standard deviation of the weekly means before the change.</source>
        <translation>預期來自下列來源；所有評分與計數皆為本人自行記錄。95%的最小可辨變化：1.96 × √2 × 改變之前每週平均的標準差。</translation>
    </message>
    <message>
        <source>on 1 day</source>
        <translation>使用1天</translation>
    </message>
    <message>
        <source>on {n} days</source>
        <translation>使用{n}天</translation>
    </message>
    <message>
        <source>Photo, {view}, {day}</source>
        <translation>照片，{view}，{day}</translation>
    </message>
    <message>
        <source>not comparable with the baseline</source>
        <translation>無法與基準比較</translation>
    </message>
    <message>
        <source>clean skin</source>
        <translation>皮膚已清潔</translation>
    </message>
    <message>
        <source>skin not clean</source>
        <translation>皮膚未清潔</translation>
    </message>
    <message>
        <source>{n} min after washing</source>
        <translation>洗臉後{n}分鐘</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n}天</translation>
    </message>
    <message>
        <source>{first} to {last} ({days})</source>
        <translation>{first}至{last}（{days}）</translation>
    </message>
    <message>
        <source>Skin diary: report for the dermatologist</source>
        <translation>皮膚日記：給皮膚科醫師的報告</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>附錄</translation>
    </message>
    <message>
        <source>Made from a personal diary; self-reported; no diagnosis</source>
        <translation>取自個人日記；自行記錄；非診斷</translation>
    </message>
    <message>
        <source>Made-up example. {text}</source>
        <translation>虛構範例。{text}</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>{type} (own description)</source>
        <translation>{type}（自述）</translation>
    </message>
    <message>
        <source>Pore type</source>
        <translation>毛孔類型</translation>
    </message>
    <message>
        <source>Skin feel</source>
        <translation>膚感</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>In the sun</source>
        <translation>日曬反應</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>用藥</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>burns {answer}</source>
        <translation>曬傷：{answer}</translation>
    </message>
    <message>
        <source>tans {answer}</source>
        <translation>曬黑：{answer}</translation>
    </message>
    <message>
        <source>To raise</source>
        <translation>需向診所提出</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}：{answer}</translation>
    </message>
    <message>
        <source>No question was noted.</source>
        <translation>未記錄問題。</translation>
    </message>
    <message>
        <source>Next appointment: {when}</source>
        <translation>下次預約：{when}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day}起的一週</translation>
    </message>
    <message>
        <source>baseline and its own noise, ±{noise}</source>
        <translation>基準與自身波動，±{noise}</translation>
    </message>
    <message>
        <source>Own ratings, 0 to 4 by written anchors, mean of all rated zones. The noise is the smallest real change at 95 %, taken from the weeks before.</source>
        <translation>自行評分，依文字標準由0到4，取所有已評部位的平均。波動為95%的最小可辨變化，取自改變之前的各週。</translation>
    </message>
    <message>
        <source>Pores, own rating from 0 to 4, mean of each week</source>
        <translation>毛孔，自行評分0到4，每週平均</translation>
    </message>
    <message>
        <source>Pores: too early to tell. It takes {before} rated weeks before the change and {after} after.</source>
        <translation>毛孔：現在判斷還太早。改變之前需有{before}週評分，之後需有{after}週。</translation>
    </message>
    <message>
        <source>Pores: {now} lately, {base} {before}. Within the own noise of ±{noise}.</source>
        <translation>毛孔：最近為{now}，{before}為{base}。在自身波動±{noise}之內。</translation>
    </message>
    <message>
        <source>Pores: {now} lately, {base} {before}. Lower by more than the own noise of ±{noise}.</source>
        <translation>毛孔：最近為{now}，{before}為{base}。降低幅度超過自身波動±{noise}。</translation>
    </message>
    <message>
        <source>Pores: {now} lately, {base} {before}. Higher by more than the own noise of ±{noise}.</source>
        <translation>毛孔：最近為{now}，{before}為{base}。升高幅度超過自身波動±{noise}。</translation>
    </message>
    <message>
        <source>in the first {n} rated weeks</source>
        <translation>有評分的最初{n}週</translation>
    </message>
    <message>
        <source>before session 1 of {course} on {day}</source>
        <translation>{course}第1次療程（{day}）之前</translation>
    </message>
    <message>
        <source>article: {low}–{high} sessions</source>
        <translation>文章：{low}–{high}次</translation>
    </message>
    <message>
        <source>Progress from {first} to {last}: weekly ratings, sessions and routine. {sentence}</source>
        <translation>{first}至{last}的進展：每週評分、療程與保養程序。{sentence}</translation>
    </message>
    <message>
        <source>There was no check-in with a rating in this time.</source>
        <translation>這段期間沒有含評分的今日紀錄。</translation>
    </message>
    <message>
        <source>Means of the person&apos;s own ratings, 0 to 4; in brackets, on how many days.</source>
        <translation>本人自行評分的平均，0到4；括號內為評分天數。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>痘痘</translation>
    </message>
    <message>
        <source>Spots counted</source>
        <translation>痘痘數</translation>
    </message>
    <message>
        <source>There was no routine on {day}.</source>
        <translation>{day}沒有保養程序。</translation>
    </message>
    <message>
        <source>Routine on {day}</source>
        <translation>{day}的保養程序</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已做</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Single steps. A skipped step, and one that rested after a session, was not due. A week counts to the month it begins in.</source>
        <translation>以單一步驟計算。略過的步驟，以及療程後暫停的步驟，都不算應做。每週計入其起始日所在的月份。</translation>
    </message>
    <message>
        <source>{n} times a day</source>
        <translation>每天{n}次</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>每週1次</translation>
    </message>
    <message>
        <source>{n} times a week</source>
        <translation>每週{n}次</translation>
    </message>
    <message>
        <source>Nothing was due in this time.</source>
        <translation>這段期間沒有應做的步驟。</translation>
    </message>
    <message>
        <source>Done in this time: {share} of what was due ({done} of {due} steps).</source>
        <translation>這段期間完成應做步驟的{share}（{due}個步驟中完成{done}個）。</translation>
    </message>
    <message>
        <source>and {n} earlier courses</source>
        <translation>另有{n}個較早的療程</translation>
    </message>
    <message>
        <source>Single visits</source>
        <translation>單次療程</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>未記錄。</translation>
    </message>
    <message>
        <source>and 1 earlier course</source>
        <translation>以及更早的1個療程</translation>
    </message>
    <message>
        <source>{n} of {planned}</source>
        <translation>{n}／{planned}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>第幾次</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>施作部位</translation>
    </message>
    <message>
        <source>Device, settings, note</source>
        <translation>儀器、參數、備註</translation>
    </message>
    <message>
        <source>Pain, 0–10</source>
        <translation>疼痛，0–10</translation>
    </message>
    <message>
        <source>There was no session in this time.</source>
        <translation>這段期間沒有療程。</translation>
    </message>
    <message>
        <source>None noted in this time.</source>
        <translation>這段期間沒有紀錄。</translation>
    </message>
    <message>
        <source>and {n} earlier reactions</source>
        <translation>另有{n}次較早的不良反應</translation>
    </message>
    <message>
        <source>and 1 earlier reaction</source>
        <translation>以及更早的1次反應</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反應</translation>
    </message>
    <message>
        <source>Severity, 0–4</source>
        <translation>嚴重程度，0–4</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day}結束</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>下次預定{day}</translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>目標：{goal}</translation>
    </message>
    <message>
        <source>{n} sessions, 1 was planned</source>
        <translation>已做{n}次，原定1次</translation>
    </message>
    <message>
        <source>{n} sessions, {planned} were planned</source>
        <translation>已做{n}次，原定{planned}次</translation>
    </message>
    <message>
        <source>{n} of 1 session</source>
        <translation>已做{n}次，共1次</translation>
    </message>
    <message>
        <source>{n} of {planned} sessions</source>
        <translation>已做{n}次，共{planned}次</translation>
    </message>
    <message>
        <source>planned from {day}</source>
        <translation>預定{day}開始</translation>
    </message>
    <message>
        <source>booked {day}</source>
        <translation>已預約{day}</translation>
    </message>
    <message>
        <source>{n} days apart on average</source>
        <translation>平均間隔{n}天</translation>
    </message>
    <message>
        <source>Article: a lasting change after {sessions} sessions ({source}).</source>
        <translation>文章：{sessions}次療程後有持久改變（{source}）。</translation>
    </message>
    <message>
        <source>Published series: {sessions} sessions ({source}).</source>
        <translation>已發表的療程系列：{sessions}次（{source}）。</translation>
    </message>
    <message>
        <source>and {n} earlier visits</source>
        <translation>以及更早的{n}次</translation>
    </message>
    <message>
        <source>and 1 earlier visit</source>
        <translation>以及更早的1次</translation>
    </message>
    <message>
        <source>severity {n} of 4</source>
        <translation>嚴重程度{n}／4</translation>
    </message>
    <message>
        <source>suspected: {what}</source>
        <translation>可能原因：{what}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>Nothing to raise before a running course from the answers given.</source>
        <translation>依所填的回答，進行中的療程沒有要先提出的問題。</translation>
    </message>
    <message>
        <source>Questions, not verdicts; where sources disagree, each is named.</source>
        <translation>是提問，不是定論；來源說法不一時，逐一列出。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>療程之前</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>各方說法</translation>
    </message>
    <message>
        <source>{text} ({source})</source>
        <translation>{text}（{source}）</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>cost of 1 session not noted</source>
        <translation>1次療程未記費用</translation>
    </message>
    <message>
        <source>cost of {n} sessions not noted</source>
        <translation>{n}次療程未記費用</translation>
    </message>
    <message>
        <source>In all, single visits included</source>
        <translation>合計，含單次療程</translation>
    </message>
    <message>
        <source>planned cost of 1 course not known</source>
        <translation>1個療程的預計費用不明</translation>
    </message>
    <message>
        <source>planned cost of {n} courses not known</source>
        <translation>{n}個療程的預計費用不明</translation>
    </message>
    <message>
        <source>{sum} so far</source>
        <translation>目前{sum}</translation>
    </message>
    <message>
        <source>planned cost not known</source>
        <translation>預計費用不明</translation>
    </message>
    <message>
        <source>{sum} as planned</source>
        <translation>預計{sum}</translation>
    </message>
    <message>
        <source>{name}: {costs}</source>
        <translation>{name}：{costs}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小時</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>塗抹時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Patch tests</source>
        <translation>貼膚測試</translation>
    </message>
    <message>
        <source>Patch test: {product}, {result} at {hours} hours</source>
        <translation>貼膚測試：{product}，{hours}小時{result}</translation>
    </message>
    <message>
        <source>Pores are less visible than at the baseline, by {percent} % (very likely between {near} and {far} %). Differences under {smallest} % could be chance.</source>
        <translation>毛孔比基準不明顯，少了{percent}%（很可能在{near}%到{far}%之間）。{smallest}%以下的差異可能只是偶然。</translation>
    </message>
    <message>
        <source>Pores are more visible than at the baseline, by {percent} % (very likely between {near} and {far} %). Differences under {smallest} % could be chance.</source>
        <translation>毛孔比基準明顯，多了{percent}%（很可能在{near}%到{far}%之間）。{smallest}%以下的差異可能只是偶然。</translation>
    </message>
    <message>
        <source>Nothing was measured from photos in this time.</source>
        <translation>這段期間沒有從照片測量。</translation>
    </message>
    <message>
        <source>{zone} (view: {view})</source>
        <translation>{zone}（視角：{view}）</translation>
    </message>
    <message>
        <source>1 sitting compared</source>
        <translation>比較了1次拍攝</translation>
    </message>
    <message>
        <source>{n} sittings compared</source>
        <translation>比較了{n}次拍攝</translation>
    </message>
    <message>
        <source>1 not comparable</source>
        <translation>1次無法比較</translation>
    </message>
    <message>
        <source>{n} not comparable</source>
        <translation>{n}次無法比較</translation>
    </message>
    <message>
        <source>baseline of 1 day</source>
        <translation>基準為1天</translation>
    </message>
    <message>
        <source>baseline of {n} days</source>
        <translation>基準為{n}天</translation>
    </message>
    <message>
        <source>Measured on the person&apos;s own close-ups, in the same places of the same skin: how much darker pores are than the skin around them, added up over a patch. The smallest real change is what differences have to reach to be more than chance at 95 %.</source>
        <translation>以本人自行拍攝的特寫照片，在同一塊皮膚的相同位置測量：一個測量區裡，毛孔比周圍皮膚暗多少的總和。最小可辨變化是差異必須達到、才有95%把握不只是偶然的程度。</translation>
    </message>
    <message>
        <source>It was assumed with caution where the person&apos;s own photos of unchanged skin have not shown it yet.</source>
        <translation>本人皮膚未變時的照片尚未顯示此數值之處，採用保守的假定。</translation>
    </message>
    <message>
        <source>Measured change of {n} patches from {first} to {last}, against the baseline.</source>
        <translation>{first}至{last}，{n}個測量區與基準相比測得的變化。</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>儲存PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>期間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>結束日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>none, unless you type one</source>
        <translation>未輸入則不顯示</translation>
    </message>
    <message>
        <source>Page one</source>
        <translation>第一頁</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>附錄</translation>
    </message>
    <message>
        <source>Photos in the report</source>
        <translation>報告中的照片</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>檔案未加密：拿到檔案的人都能讀取。</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Rescue what can be read</source>
        <translation>搶救可讀的部分</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>搶救</translation>
    </message>
    <message>
        <source>All of it was rescued into {folder}.</source>
        <translation>全部內容已搶救到{folder}。</translation>
    </message>
    <message>
        <source>What can be read was rescued into {folder}. The damaged diary was left as it is.</source>
        <translation>可讀的部分已搶救到{folder}。損壞的日記保持原樣。</translation>
    </message>
    <message>
        <source>Open the rescued diary</source>
        <translation>開啟搶救出的日記</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written, and the damaged diary was left as it is.</source>
        <translation>已停止。沒有寫入任何東西，損壞的日記保持原樣。</translation>
    </message>
    <message>
        <source>What can be read is written into a new diary: {folder}. Gaps are filled from the last good backup. The damaged diary is left as it is.</source>
        <translation>可讀的部分會寫入新的日記：{folder}。缺漏由最近一份完好的備份補上。損壞的日記保持原樣。</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>正在讀取可讀的部分…</translation>
    </message>
    <message>
        <source>Photos: {n} of {of}</source>
        <translation>照片：{n}張，共{of}張</translation>
    </message>
    <message>
        <source>Photos that no entry named any more, entered anew by their time: {n}</source>
        <translation>已沒有紀錄提及、依拍攝時間重新登錄的照片：{n}張</translation>
    </message>
    <message>
        <source>Gaps were filled from {folder}</source>
        <translation>缺漏已由{folder}補上</translation>
    </message>
    <message>
        <source>{what}: {n} of {of}</source>
        <translation>{what}：{n}，共{of}</translation>
    </message>
    <message>
        <source>{what}: {n} of {of} or more</source>
        <translation>{what}：{n}，共{of}或更多</translation>
    </message>
    <message>
        <source>{line}, {n} of them from the backup</source>
        <translation>{line}，其中{n}來自備份</translation>
    </message>
    <message>
        <source>Lost: the photo of {day}, {view}</source>
        <translation>遺失：{day}的照片，{view}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>從檔案還原(&amp;F)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>There is no backup of this diary in reach yet.</source>
        <translation>目前找不到這本日記的備份。</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>備份，最新的在前</translation>
    </message>
    <message>
        <source>A backup is restored into a folder of its own first, where you look at it. Only then, and only if you want it, it takes the place of your diary, which is kept beside it.</source>
        <translation>備份會先還原到獨立的資料夾供你查看。之後只有在你要的時候，它才會取代你的日記，而原來的日記會保留在旁邊。</translation>
    </message>
</context>
<context>
    <name>RestoreWork</name>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>The backup is locked</source>
        <translation>備份已鎖定</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>開啟備份</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>正在查看備份…</translation>
    </message>
    <message>
        <source>Backing up the present diary first…</source>
        <translation>正在先備份目前的日記…</translation>
    </message>
    <message>
        <source>Restoring and checking each file…</source>
        <translation>正在還原並檢查每個檔案…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored and nothing changed.</source>
        <translation>已停止。沒有還原，也沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>RoutineDialog</name>
    <message>
        <source>Edit routine</source>
        <translation>編輯保養程序</translation>
    </message>
    <message>
        <source>Add routine</source>
        <translation>新增保養程序</translation>
    </message>
    <message>
        <source>Save routine</source>
        <translation>儲存保養程序</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>時段(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Without a scale, changes are measured: by how many percent the pores show less or more. How many there are and how large they are is not said.</source>
        <translation>沒有比例時只測量變化：毛孔變得不明顯或更明顯多少百分比。不會說明數量和大小。</translation>
    </message>
    <message>
        <source>Changes are measured, and the number and the size of the pores are described.</source>
        <translation>會測量變化，也會描述毛孔的數量和大小。</translation>
    </message>
    <message>
        <source>Changes are measured. To count pores, a photo from closer up is needed: {count} pixels per millimetre.</source>
        <translation>會測量變化。要計算毛孔數量，需要更近的照片：每公釐{count}像素。</translation>
    </message>
    <message>
        <source>This photo is too coarse for pores. Take one from closer up: {change} pixels per millimetre are needed for changes, {count} to count pores.</source>
        <translation>這張照片對毛孔來說太粗略。請靠近一點再拍：看變化需要每公釐{change}像素，計算毛孔需要{count}像素。</translation>
    </message>
</context>
<context>
    <name>ScaleCard</name>
    <message>
        <source>Scale card for skin photos</source>
        <translation>肌膚照片用比例卡</translation>
    </message>
    <message>
        <source>Print this page at 100 %, without fitting it to the paper, in black on plain matt white paper.</source>
        <translation>以 100 % 列印本頁，不要縮放至紙張大小，用黑色墨水印在一般的霧面白紙上。</translation>
    </message>
    <message>
        <source>Check the bar with a ruler: it is {bar} mm long. If it is not, type what it measures into the program.</source>
        <translation>用尺檢查線段：長度應為 {bar} 公釐。若不是，請在程式中輸入量到的長度。</translation>
    </message>
    <message>
        <source>Cut the card out along the thin line and keep it flat, clean and dry.</source>
        <translation>沿細線剪下卡片，並保持平整、乾淨、乾燥。</translation>
    </message>
    <message>
        <source>For a photo hold it flat beside the skin to be measured, at the same distance from the camera and not bent or tilted. All four squares are to be seen; no shadow and no shine on the greys.</source>
        <translation>拍照時把卡片平放在要測量的肌膚旁邊，與鏡頭的距離相同，不要彎曲或傾斜。四個方塊都要看得見；灰階上不要有陰影或反光。</translation>
    </message>
    <message>
        <source>Use the same card each time: another print has other greys. After printing a new one, take it for new baseline photos as well.</source>
        <translation>每次都用同一張卡片：另外列印的卡片灰階會不同。列印新卡片後，也要用它重新拍攝基準照片。</translation>
    </message>
    <message>
        <source>Scale card</source>
        <translation>比例卡</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>In one place</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>&amp;Pores found</source>
        <translation>找到的毛孔(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>略去的部分(&amp;L)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole patch</source>
        <translation>整個測量區</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{patch}: before and after</source>
        <translation>{patch}：之前與之後</translation>
    </message>
    <message>
        <source>Circle each pore that was looked at, on both photos</source>
        <translation>在兩張照片上圈出每個列入測量的毛孔</translation>
    </message>
    <message>
        <source>Hatch what was not measured: glare, hair, marks, what one photo lacks</source>
        <translation>以斜線標出沒有測量的部分：反光、毛髮、斑痕，以及其中一張照片缺少的部分</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>測得的結果</translation>
    </message>
    <message>
        <source>Laying both photos on each other…</source>
        <translation>正在對齊兩張照片…</translation>
    </message>
    <message>
        <source>Laying both photos on each other… {n} %</source>
        <translation>正在對齊兩張照片… {n}%</translation>
    </message>
    <message>
        <source>On the picture: hold Space to see the other one; the wheel, + and − zoom; drag it, or press Shift and an arrow, to move.</source>
        <translation>在圖片上：按住空白鍵看另一張；滾輪、+ 和 − 縮放；拖曳，或按Shift加方向鍵移動。</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Log session</source>
        <translation>記錄一次療程</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>編輯這次療程</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>儲存紀錄</translation>
    </message>
    <message>
        <source>Single session</source>
        <translation>單次療程</translation>
    </message>
    <message>
        <source>Next due {day}</source>
        <translation>下次預定{day}</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>所屬療程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Treatment</source>
        <translation>療程種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>施作部位(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>儀器(&amp;V)</translation>
    </message>
    <message>
        <source>Sett&amp;ings</source>
        <translation>參數(&amp;I)</translation>
    </message>
    <message>
        <source>Energy, depth, passes as the clinic says</source>
        <translation>能量、深度、遍數，依診所所說填寫</translation>
    </message>
    <message>
        <source>P&amp;ractitioner</source>
        <translation>操作者(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;linic</source>
        <translation>診所(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>費用(&amp;O)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>&amp;Pain, 0 none to 10 worst</source>
        <translation>疼痛，0為不痛、10為最痛(&amp;P)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>Aftercare the clinic as&amp;ked for</source>
        <translation>診所交代的術後照護(&amp;K)</translation>
    </message>
    <message>
        <source>In the clinic’s own words. Set its days below.</source>
        <translation>照診所的原話寫。天數請在下方設定。</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>備註(&amp;E)</translation>
    </message>
</context>
<context>
    <name>SessionPhotos</name>
    <message>
        <source>View of {name}</source>
        <translation>{name}的視角</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>不納入{name}</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>加入照片…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止讀取</translation>
    </message>
    <message>
        <source>Photos of this session</source>
        <translation>這次療程的照片</translation>
    </message>
    <message>
        <source>Photos read</source>
        <translation>照片讀取進度</translation>
    </message>
    <message>
        <source>Reading {name}, {number} of {of}</source>
        <translation>正在讀取{name}，第{number}張，共{of}張</translation>
    </message>
</context>
<context>
    <name>SessionWindows</name>
    <message>
        <source>Days: {what}</source>
        <translation>天數：{what}</translation>
    </message>
    <message>
        <source>day, until {day}</source>
        <translation>天，到{day}為止</translation>
    </message>
    <message>
        <source>days, until {day}</source>
        <translation>天，到{day}為止</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Nothing to leave out after this session.</source>
        <translation>這次療程後沒有需要避免的事項。</translation>
    </message>
    <message>
        <source>As the clinic says. {quoted}</source>
        <translation>依診所所說。{quoted}</translation>
    </message>
    <message>
        <source>No source quotes a length for this treatment.</source>
        <translation>沒有來源說明這種療程的期間。</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>Propose windows</source>
        <translation>建議照護期</translation>
    </message>
    <message>
        <source>To leave out after this session</source>
        <translation>這次療程後要避免的事項</translation>
    </message>
    <message>
        <source>Days you change count as the clinic’s and go before every default.</source>
        <translation>改過的天數視為診所的交代，優先於所有預設值。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Change what to leave out</source>
        <translation>變更要避免的事項</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>{hour} in the morning</source>
        <translation>凌晨{hour}點</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>壓力</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Fried or sugary food</source>
        <translation>油炸或高糖食物</translation>
    </message>
    <message>
        <source>Dairy</source>
        <translation>乳製品</translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation>蔬果</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日曬</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>生理週期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Change {reminder}</source>
        <translation>變更{reminder}</translation>
    </message>
    <message>
        <source>Delete {reminder}</source>
        <translation>刪除{reminder}</translation>
    </message>
    <message>
        <source>Remind me of the weekly photo, {weekday} at {time}</source>
        <translation>{weekday}{time}提醒我拍每週照片</translation>
    </message>
    <message>
        <source>Remind me of “{name}” at {time}</source>
        <translation>{time}提醒我「{name}」</translation>
    </message>
    <message>
        <source>Remind me of the morning routine at {time}</source>
        <translation>{time}提醒我早上的保養程序</translation>
    </message>
    <message>
        <source>Remind me of the evening routine at {time}</source>
        <translation>{time}提醒我晚上的保養程序</translation>
    </message>
</context>
<context>
    <name>SettingsBackup</name>
    <message>
        <source>Choose the folder for backups, best on another disk</source>
        <translation>選擇備份資料夾，最好在另一個磁碟</translation>
    </message>
    <message>
        <source>Backing up; the diary can be used meanwhile.</source>
        <translation>正在備份，期間仍可使用日記。</translation>
    </message>
    <message>
        <source>This diary is not backed up by itself.</source>
        <translation>這本日記不會自動備份。</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day by itself.</source>
        <translation>還沒有備份。每天會自動製作一份。</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1份備份</translation>
    </message>
    <message>
        <source>{n} backups</source>
        <translation>{n}份備份</translation>
    </message>
    <message>
        <source>No backup is whole yet · {count}, {size} in all.</source>
        <translation>還沒有完整的備份・{count}，共{size}。</translation>
    </message>
    <message>
        <source>Last backup {moment} · {count}, {size} in all. One is made each day by itself.</source>
        <translation>上次備份：{moment}・{count}，共{size}。每天會自動製作一份。</translation>
    </message>
    <message>
        <source>Backups go to {folder}</source>
        <translation>備份存放在{folder}</translation>
    </message>
    <message>
        <source>Backups go into the diary&apos;s own folder.</source>
        <translation>備份存放在日記自己的資料夾裡。</translation>
    </message>
    <message>
        <source>This folder belongs to {service}: it carries the backups to other computers. They are encrypted as the diary is; without a passphrase, whoever has them can open them.</source>
        <translation>這個資料夾屬於{service}，備份會被帶到其他電腦。備份的加密與日記相同；若沒有通行密語，拿到備份的人都能開啟。</translation>
    </message>
    <message>
        <source>They are encrypted as the diary is and open with the same passphrase.</source>
        <translation>備份的加密與日記相同，用同一個通行密語開啟。</translation>
    </message>
    <message>
        <source>There they are lost together with the diary when the disk fails. Another disk is safer.</source>
        <translation>磁碟故障時，備份會與日記一起遺失。放在另一個磁碟較安全。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Save the diary as one file…</source>
        <translation>將日記存成一個檔案…</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>備份進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Inside the diary&apos;s folder</source>
        <translation>放在日記的資料夾裡</translation>
    </message>
    <message>
        <source>The diary can be brought back as it was on the day of a backup. Nothing is lost by it: the present diary is kept beside.</source>
        <translation>日記可以回復到備份當天的樣子。不會因此遺失任何東西：目前的日記會保留在旁邊。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Look for damage…</source>
        <translation>檢查損壞…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>M&amp;y day ends at</source>
        <translation>一天結束於(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>貨幣(&amp;U)</translation>
    </message>
    <message>
        <source>Weekly &amp;photo on</source>
        <translation>每週照片日(&amp;P)</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>開啟另一本日記…</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>今日紀錄要問的內容</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>生活習慣</translation>
    </message>
    <message>
        <source>Views of the weekly photo</source>
        <translation>每週照片的視角</translation>
    </message>
</context>
<context>
    <name>SettingsPhotos</name>
    <message>
        <source>Choose the folder to watch</source>
        <translation>選擇要監看的資料夾</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>未監看任何資料夾</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos that come into this folder from now on, such as the phone&apos;s synced one, are offered on the Photos page. Nothing in the folder is moved or changed. This choice belongs to this computer.</source>
        <translation>從現在起進入這個資料夾的照片，例如手機同步來的照片，會在照片頁提示。資料夾中的內容不會移動或變更。這項選擇只屬於這部電腦。</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>不監看資料夾</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Before a photo is kept</source>
        <translation>保留照片之前</translation>
    </message>
    <message>
        <source>A printed scale card held beside the skin tells the program how many pixels a millimetre has and which colour the light is. Print it at 100 % and check its bar with a ruler.</source>
        <translation>把列印的比例卡放在肌膚旁邊，程式就知道一公釐有多少像素，以及光線是什麼顏色。請以 100 % 列印，並用尺檢查線段。</translation>
    </message>
    <message>
        <source>The bar of your card measures</source>
        <translation>你的卡片上線段長度</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 公釐</translation>
    </message>
    <message>
        <source>Print the scale card…</source>
        <translation>列印比例卡…</translation>
    </message>
    <message>
        <source>Save the scale card</source>
        <translation>儲存比例卡</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it at 100 %, without fitting it to the paper, and check the bar.</source>
        <translation>已儲存為 {name}。請以 100 % 列印，不要縮放至紙張大小，並檢查線段。</translation>
    </message>
</context>
<context>
    <name>SettingsReminders</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Add reminder…</source>
        <translation>新增提醒…</translation>
    </message>
    <message>
        <source>Nothing is said unless you ask for it here.</source>
        <translation>除非在這裡設定，否則不會有任何提醒。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>勿擾時段從</translation>
    </message>
    <message>
        <source>until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>勿擾時段到</translation>
    </message>
    <message>
        <source>Notices may name what they are about</source>
        <translation>通知可顯示提醒的內容</translation>
    </message>
    <message>
        <source>Otherwise they only say that there is a reminder, for anyone may read them on the screen.</source>
        <translation>否則只說有一則提醒，因為任何人都可能看到螢幕上的通知。</translation>
    </message>
    <message>
        <source>Keep running in the background when the window is closed</source>
        <translation>關閉視窗後繼續在背景執行</translation>
    </message>
    <message>
        <source>This desktop has no system tray: reminders show only while the window is open.</source>
        <translation>這個桌面沒有系統匣：只有視窗開著時才會顯示提醒。</translation>
    </message>
    <message>
        <source>Start with the computer, in the background</source>
        <translation>開機時在背景啟動</translation>
    </message>
</context>
<context>
    <name>SettingsVault</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>變更通行密語…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>設定通行密語…</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>建立新的復原碼…</translation>
    </message>
    <message>
        <source>Make a recovery code…</source>
        <translation>建立復原碼…</translation>
    </message>
    <message>
        <source>Then everybody who has the diary&apos;s folder can open it; the recovery code ends too.</source>
        <translation>之後任何取得日記資料夾的人都能開啟；復原碼也一併失效。</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除通行密語</translation>
    </message>
    <message>
        <source>The passphrase was removed.</source>
        <translation>通行密語已移除。</translation>
    </message>
    <message>
        <source>The code on your paper will stop working: the new one takes its place.</source>
        <translation>你紙上的復原碼將失效：新的復原碼會取代它。</translation>
    </message>
    <message>
        <source>Who has the code can open the diary as with the passphrase.</source>
        <translation>拿到復原碼的人，就能像使用通行密語一樣開啟日記。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復原碼</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>建立復原碼</translation>
    </message>
    <message>
        <source>The recovery code was removed.</source>
        <translation>復原碼已移除。</translation>
    </message>
    <message>
        <source>The code on your paper will stop working. Who forgets the passphrase then has lost the diary.</source>
        <translation>你紙上的復原碼將失效。之後忘了通行密語，日記就打不開了。</translation>
    </message>
    <message>
        <source>Remove the code</source>
        <translation>移除復原碼</translation>
    </message>
    <message>
        <source>Working, about two seconds…</source>
        <translation>處理中，約兩秒…</translation>
    </message>
    <message>
        <source>Everything in the diary is encrypted and opens with your passphrase.</source>
        <translation>日記的全部內容都已加密，以你的通行密語開啟。</translation>
    </message>
    <message>
        <source>Everything in the diary is encrypted, but its key lies beside it: everybody who has the diary&apos;s folder can open it. With a passphrase only you can.</source>
        <translation>日記的全部內容都已加密，但金鑰就放在旁邊：任何取得日記資料夾的人都能開啟。設定通行密語後，只有你能開啟。</translation>
    </message>
    <message>
        <source>A recovery code opens it too, when the passphrase is forgotten.</source>
        <translation>忘了通行密語時，也能用復原碼開啟。</translation>
    </message>
    <message>
        <source>There is no recovery code: who forgets the passphrase has lost the diary.</source>
        <translation>沒有復原碼：忘了通行密語，日記就打不開了。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分鐘</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n}分鐘</translation>
    </message>
    <message>
        <source>Who can open this diary</source>
        <translation>誰能開啟這本日記</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>移除通行密語…</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody is there for</source>
        <translation>無人操作多久後鎖定(&amp;K)</translation>
    </message>
    <message>
        <source>Remove the recovery code</source>
        <translation>移除復原碼</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keyring open it without asking</source>
        <translation>讓這部電腦的鑰匙圈直接開啟，不再詢問</translation>
    </message>
    <message>
        <source>Blur photos until the pointer or the keys are on them</source>
        <translation>照片先模糊，游標或鍵盤焦點移到時才清楚顯示</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Add routine</source>
        <translation>新增保養程序</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <translation>{day}開封</translation>
    </message>
    <message>
        <source>{name} {percent} %</source>
        <translation>{name} {percent}%</translation>
    </message>
    <message>
        <source>archived {day}</source>
        <translation>{day}封存</translation>
    </message>
    <message>
        <source>{product} (not on the shelf)</source>
        <translation>{product}（不在保養品架上）</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到{day}為止</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>每週{n}次</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>每天{n}次</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Products you use will be listed here, with when they were opened.</source>
        <translation>使用的產品會列在這裡，連同開封日期。</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Every product is archived. Show archived to see them.</source>
        <translation>所有產品都已封存。顯示已封存的產品即可看到。</translation>
    </message>
    <message>
        <source>Routines will be listed here, each with its steps.</source>
        <translation>保養程序會列在這裡，連同各自的步驟。</translation>
    </message>
    <message>
        <source>Start from a pore type…</source>
        <translation>從毛孔類型開始…</translation>
    </message>
    <message>
        <source>Open in guide</source>
        <translation>在指南中開啟</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Take out from today</source>
        <translation>從今天起停用</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>匯入產品…</translation>
    </message>
    <message>
        <source>Export products…</source>
        <translation>匯出產品…</translation>
    </message>
    <message>
        <source>Near their last day ({n})</source>
        <translation>接近最後可用日（{n}）</translation>
    </message>
    <message>
        <source>1 product exported to {file}</source>
        <translation>已將1項產品匯出到{file}</translation>
    </message>
    <message>
        <source>{n} products exported to {file}</source>
        <translation>已將{n}項產品匯出到{file}</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>匯入產品</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>匯出產品</translation>
    </message>
</context>
<context>
    <name>ShelfImport</name>
    <message>
        <source>Columns not used: {names}</source>
        <translation>未使用的欄位：{names}</translation>
    </message>
    <message>
        <source>Import 1 product</source>
        <translation>匯入1項產品</translation>
    </message>
    <message>
        <source>Import {n} products</source>
        <translation>匯入{n}項產品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>新增{n}項</translation>
    </message>
    <message>
        <source>{n} on the shelf already</source>
        <translation>{n}項已在保養品架上</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n}項不匯入</translation>
    </message>
    <message>
        <source>{file}: {counts}</source>
        <translation>{file}：{counts}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>將變更</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>第{n}行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>匯入產品</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>將匯入的內容</translation>
    </message>
    <message>
        <source>&amp;Change products that are on the shelf already</source>
        <translation>變更已在保養品架上的產品(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShelfLife</name>
    <message>
        <source>Past its use-by date, {day}</source>
        <translation>已過有效期限：{day}</translation>
    </message>
    <message>
        <source>Past its month since {day}</source>
        <translation>開封後1個月的期限已在{day}到期</translation>
    </message>
    <message>
        <source>Past its {months} months since {day}</source>
        <translation>開封後{months}個月的期限已在{day}到期</translation>
    </message>
    <message>
        <source>Use by {day}</source>
        <translation>有效期限：{day}</translation>
    </message>
    <message>
        <source>Opened under 1 of {months} months</source>
        <translation>開封未滿1個月，期限{months}個月</translation>
    </message>
    <message>
        <source>Opened {done} of {months} months</source>
        <translation>開封已{done}個月，期限{months}個月</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>保養品</translation>
    </message>
    <message>
        <source>Products whose last day is past or less than a month away</source>
        <translation>已過最後可用日，或距離不到一個月的產品</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>顯示已封存</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>匯入與匯出</translation>
    </message>
    <message>
        <source>Part of the shelf</source>
        <translation>保養品的分頁</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>保養程序</translation>
    </message>
    <message>
        <source>Routines and their steps</source>
        <translation>保養程序與步驟</translation>
    </message>
</context>
<context>
    <name>SkinFactsForm</name>
    <message>
        <source>What a doctor asks first</source>
        <translation>醫師最先會問的事</translation>
    </message>
    <message>
        <source>All of it can stay empty. It is shown in the report, if you choose so, and brings up questions when you plan a course.</source>
        <translation>全部都可以留白。選擇納入時會顯示在報告中，規劃療程時也會帶出問題。</translation>
    </message>
    <message>
        <source>How my &amp;skin feels</source>
        <translation>皮膚的感覺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Birth year</source>
        <translation>出生年(&amp;B)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>&amp;Without sunscreen, my skin burns</source>
        <translation>不擦防曬時，皮膚會曬傷(&amp;W)</translation>
    </message>
    <message>
        <source>After sun, my skin &amp;tans</source>
        <translation>日曬後，皮膚會曬黑(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Allergies</source>
        <translation>過敏(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Medicines</source>
        <translation>用藥(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Worth telling the clinic</source>
        <translation>值得告訴診所的事</translation>
    </message>
    <message>
        <source>Yes and not sure bring up a question to raise with the clinic, never a verdict: when you plan a course, and in the report. What you say of burning and tanning brings up only the question of pigment.</source>
        <translation>「是」與「不確定」會帶出要向診所提出的問題，絕不是定論：在規劃療程時，以及在報告中。關於曬傷與曬黑的回答，只帶出色素方面的問題。</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>Start from a pore type</source>
        <translation>從毛孔類型開始</translation>
    </message>
    <message>
        <source>Add to my routines</source>
        <translation>加入保養程序</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>&amp;Pore type</source>
        <translation>毛孔類型(&amp;P)</translation>
    </message>
    <message>
        <source>What sources say of care at home. Untick what you do not want; all of it can be changed.</source>
        <translation>各來源對居家保養的說法。不想要的就取消勾選；全部都可以更改。</translation>
    </message>
    <message>
        <source>{step}, {often}</source>
        <translation>{step}，{often}</translation>
    </message>
    <message>
        <source>Your routine has this step already.</source>
        <translation>保養程序中已有這個步驟。</translation>
    </message>
    <message>
        <source>On the same ground as above.</source>
        <translation>依據同上。</translation>
    </message>
    <message>
        <source>Take care: {text}</source>
        <translation>注意：{text}</translation>
    </message>
    <message>
        <source>No number is stated there; once a day is where this diary begins.</source>
        <translation>來源沒有說明次數；本日記先以每天1次開始。</translation>
    </message>
    <message>
        <source>Others say: {others}</source>
        <translation>其他說法：{others}</translation>
    </message>
    <message>
        <source>{text} — {source}</source>
        <translation>{text}——{source}</translation>
    </message>
    <message>
        <source>{often} ({source})</source>
        <translation>{often}（{source}）</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Edit step</source>
        <translation>編輯步驟</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>儲存步驟</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>不指定產品</translation>
    </message>
    <message>
        <source>A product in the trash</source>
        <translation>垃圾桶裡的產品</translation>
    </message>
    <message>
        <source>Step &amp;kind</source>
        <translation>步驟種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>產品(&amp;P)</translation>
    </message>
    <message>
        <source>Own &amp;name</source>
        <translation>自訂名稱(&amp;N)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>頻率(&amp;O)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>A day or a week</source>
        <translation>每天或每週</translation>
    </message>
    <message>
        <source>What sources say</source>
        <translation>各來源的說法</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation>開始日(&amp;S)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已採用</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Open in guide: {title}</source>
        <translation>在指南中開啟：{title}</translation>
    </message>
    <message>
        <source>Open in guide</source>
        <translation>在指南中開啟</translation>
    </message>
    <message>
        <source>{often}: {source}</source>
        <translation>{often}：{source}</translation>
    </message>
    <message>
        <source>Use {words}</source>
        <translation>採用{words}</translation>
    </message>
    <message>
        <source>The step rests on no source: how often is your own choice.</source>
        <translation>這個步驟沒有來源依據：頻率由你自己決定。</translation>
    </message>
    <message>
        <source>The step rests on {source}, who state no number.</source>
        <translation>這個步驟依據{source}，其中沒有說明次數。</translation>
    </message>
    <message>
        <source>The step rests on {source}.</source>
        <translation>這個步驟依據{source}。</translation>
    </message>
</context>
<context>
    <name>StepNoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Example picture</source>
        <translation>範例畫面</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>顯示照片</translation>
    </message>
    <message>
        <source>Back to all photos (Escape)</source>
        <translation>回到所有照片（Escape）</translation>
    </message>
    <message>
        <source>1 photo kept</source>
        <translation>已保留1張照片</translation>
    </message>
    <message>
        <source>{n} photos kept</source>
        <translation>已保留{n}張照片</translation>
    </message>
    <message>
        <source>No photo kept</source>
        <translation>沒有保留照片</translation>
    </message>
    <message>
        <source>The sitting is open again.</source>
        <translation>這次拍攝已重新開啟。</translation>
    </message>
    <message>
        <source>This sitting was taken back.</source>
        <translation>這次拍攝已復原。</translation>
    </message>
    <message>
        <source>Begin another sitting</source>
        <translation>開始另一次拍攝</translation>
    </message>
    <message>
        <source>Go on with the sitting</source>
        <translation>繼續這次拍攝</translation>
    </message>
    <message>
        <source>End the sitting</source>
        <translation>結束這次拍攝</translation>
    </message>
    <message>
        <source>Left out: {views}</source>
        <translation>未拍：{views}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good, but size and place could not be compared with the last photo</source>
        <translation>良好，但無法與上一張照片比較大小和位置</translation>
    </message>
    <message>
        <source>Size and place could not be compared with the last photo.</source>
        <translation>無法與上一張照片比較大小和位置。</translation>
    </message>
    <message>
        <source>Fewer pixels than the last photo, {now} for {before}. Choose a higher resolution.</source>
        <translation>像素比上一張照片少，這次{now}，上次{before}。請選較高的解析度。</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>匯入照片</translation>
    </message>
    <message>
        <source>Try with an example picture</source>
        <translation>用範例畫面試試</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>即時畫面</translation>
    </message>
    <message>
        <source>Live picture, {view}</source>
        <translation>即時畫面，{view}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Last time: {when}</source>
        <translation>上次：{when}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>仍要保留</translation>
    </message>
    <message>
        <source>Keep it anyway?</source>
        <translation>仍要保留嗎？</translation>
    </message>
    <message>
        <source>Take it again, because of this:</source>
        <translation>重拍，原因如下：</translation>
    </message>
    <message>
        <source>This makes it harder to compare:</source>
        <translation>這會讓比較更困難：</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>相機正在啟動…</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>已清潔</translation>
    </message>
    <message>
        <source>not clean</source>
        <translation>未清潔</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>The photos will be kept with the session {name}.</source>
        <translation>照片會歸入「{name}」這次療程。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Go on with: {sitting}</source>
        <translation>繼續：{sitting}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Finish: {sitting}</source>
        <translation>結束：{sitting}</translation>
    </message>
    <message>
        <source>Sitting of {when}: {n} of {of} views</source>
        <translation>{when}的拍攝：已拍{n}個視角，共{of}個</translation>
    </message>
    <message>
        <source>Weekly photos show more than daily ones.</source>
        <translation>每週的照片比每天的照片看得出更多。</translation>
    </message>
    <message>
        <source>Drawing the example picture…</source>
        <translation>正在繪製範例畫面…</translation>
    </message>
    <message>
        <source>View {n} of {of}</source>
        <translation>第{n}個視角，共{of}個</translation>
    </message>
    <message>
        <source>No photo of this view yet: this one sets how the next are taken.</source>
        <translation>這個視角還沒有照片：之後的照片都以這一張為準。</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>停止倒數</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未拍</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不倒數</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n}秒</translation>
    </message>
    <message>
        <source>This camera does not let exposure, white balance or focus be locked.</source>
        <translation>這台相機不支援鎖定曝光、白平衡或對焦。</translation>
    </message>
    <message>
        <source>This camera lets itself be locked in: {offered}. Not in: {missing}.</source>
        <translation>這台相機可鎖定：{offered}；無法鎖定：{missing}。</translation>
    </message>
    <message>
        <source>Locked: {names}.</source>
        <translation>已鎖定：{names}。</translation>
    </message>
    <message>
        <source>Nothing is locked: the camera sets itself.</source>
        <translation>未鎖定：由相機自動調整。</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>對焦</translation>
    </message>
</context>
<context>
    <name>StudioCamera</name>
    <message>
        <source>Camera and preview</source>
        <translation>相機與預覽</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Lock exposure (L)</source>
        <translation>鎖定曝光（L）</translation>
    </message>
    <message>
        <source>Hold exposure, white balance and focus as they are, and leave them to the camera again after the sitting</source>
        <translation>維持目前的曝光、白平衡與對焦，拍攝結束後再交還相機自動調整</translation>
    </message>
    <message>
        <source>Mirror the preview (M)</source>
        <translation>預覽鏡像（M）</translation>
    </message>
    <message>
        <source>The picture moves as in a mirror; photos are kept as the camera sees them</source>
        <translation>畫面如鏡中般移動；照片依相機所見儲存</translation>
    </message>
    <message>
        <source>Grid of thirds (G)</source>
        <translation>三分格線（G）</translation>
    </message>
    <message>
        <source>Outline of the view (O)</source>
        <translation>視角輪廓（O）</translation>
    </message>
    <message>
        <source>Before a photo is kept</source>
        <translation>保留照片之前</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the sitting (Escape)</source>
        <translation>回到拍攝（Escape）</translation>
    </message>
</context>
<context>
    <name>StudioReview</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation>保留這張照片（K）</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Let this photo go and take it again (A)</source>
        <translation>捨棄這張照片並重拍（A）</translation>
    </message>
    <message>
        <source>Skip view</source>
        <translation>略過視角</translation>
    </message>
    <message>
        <source>Let this photo go and go on with the next view (N)</source>
        <translation>捨棄這張照片，繼續下一個視角（N）</translation>
    </message>
    <message>
        <source>Keys: K keeps, A takes again, N skips the view.</source>
        <translation>按鍵：K保留，A重拍，N略過視角。</translation>
    </message>
</context>
<context>
    <name>StudioStart</name>
    <message>
        <source>Views</source>
        <translation>視角</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>拍攝條件</translation>
    </message>
    <message>
        <source>The answers of last time are filled in.</source>
        <translation>已填入上次的回答。</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮膚</translation>
    </message>
    <message>
        <source>Minutes since washing</source>
        <translation>洗臉後幾分鐘</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光線</translation>
    </message>
    <message>
        <source>Start the sitting</source>
        <translation>開始拍攝</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>相機與預覽</translation>
    </message>
</context>
<context>
    <name>StudioTaking</name>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take the photo (Space)</source>
        <translation>拍下照片（空白鍵）</translation>
    </message>
    <message>
        <source>Skip view</source>
        <translation>略過視角</translation>
    </message>
    <message>
        <source>Go on without a photo of this view (N)</source>
        <translation>不拍這個視角，繼續下一個（N）</translation>
    </message>
    <message>
        <source>Keys: Space takes the photo, N skips the view.</source>
        <translation>按鍵：空白鍵拍照，N略過視角。</translation>
    </message>
    <message>
        <source>Last photo over the picture ([ and ])</source>
        <translation>上一張照片的疊影（[、]）</translation>
    </message>
    <message>
        <source>Show the last photo less with [ and more with ]</source>
        <translation>按[調淡、按]調濃上一張照片的疊影</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒數</translation>
    </message>
    <message>
        <source>Camera and preview</source>
        <translation>相機與預覽</translation>
    </message>
    <message>
        <source>Finish the sitting</source>
        <translation>結束這次拍攝</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>In order of time, nothing more: what came before a reaction need not have caused it.</source>
        <translation>只依時間排列：出現在反應之前，不代表就是原因。</translation>
    </message>
    <message>
        <source>session on {day}</source>
        <translation>{day}做療程</translation>
    </message>
    <message>
        <source>used on {day} although aftercare paused it</source>
        <translation>術後照護期暫停中，{day}仍使用</translation>
    </message>
    <message>
        <source>first used on {day}</source>
        <translation>{day}首次使用</translation>
    </message>
    <message>
        <source>opened on {day}</source>
        <translation>{day}開封</translation>
    </message>
    <message>
        <source>added to a routine on {day}</source>
        <translation>{day}加入保養程序</translation>
    </message>
    <message>
        <source>used more often than in the weeks before, last on {day}</source>
        <translation>使用次數比前幾週多，最近一次是{day}</translation>
    </message>
    <message>
        <source>in use since the diary begins on {day}</source>
        <translation>自{day}日記開始時就在使用</translation>
    </message>
    <message>
        <source>used on {day}</source>
        <translation>{day}使用</translation>
    </message>
    <message>
        <source>on {n} of the {days} days up to the reaction</source>
        <translation>到反應當天的{days}天中使用{n}天</translation>
    </message>
    <message>
        <source>on {before} of the {earlier} days before them</source>
        <translation>再往前的{earlier}天中使用{before}天</translation>
    </message>
    <message>
        <source>patch test of {day}: {result} at {hours} hours</source>
        <translation>{day}的貼膚測試：{hours}小時{result}</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>{n} days before</source>
        <translation>{n}天前</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細內容</translation>
    </message>
</context>
<context>
    <name>TimelapseDialog</name>
    <message>
        <source>Make a time-lapse</source>
        <translation>製作縮時</translation>
    </message>
    <message>
        <source>Make the time-lapse…</source>
        <translation>製作縮時…</translation>
    </message>
    <message>
        <source>One a week</source>
        <translation>每週一張</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source> photos a second</source>
        <translation>張／秒</translation>
    </message>
    <message>
        <source>{n} pixels</source>
        <translation>{n}像素</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>動態WebP</translation>
    </message>
    <message>
        <source>A time-lapse needs two.</source>
        <translation>縮時需要兩張。</translation>
    </message>
    <message>
        <source>Each photo is laid on the first; those that do not fit are left out and named. The film holds pictures only, and is not encrypted.</source>
        <translation>每張照片都會與第一張疊合；無法疊合的會排除並列出。影片只含畫面，未加密。</translation>
    </message>
    <message>
        <source>Brightness and colour are changed in the film, not in the diary.</source>
        <translation>亮度與色彩只在影片中調整，日記裡的照片不變。</translation>
    </message>
    <message>
        <source>Only one photo a week is taken, and a time-lapse needs two. Choose All of them beside Photos, or a longer period.</source>
        <translation>每週只取一張，而縮時需要兩張。請在「照片」旁選擇「全部」，或選擇較長的期間。</translation>
    </message>
    <message>
        <source>{file}: {photos}, {width} × {height} pixels.</source>
        <translation>{file}：{photos}，{width} × {height}像素。</translation>
    </message>
    <message>
        <source>The light is matched to the first photo.</source>
        <translation>光線已調成與第一張照片一致。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>已排除：</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。沒有寫入檔案。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>視角(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>結束日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Longest side</source>
        <translation>最長邊(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>擷取範圍(&amp;A)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;day in a corner</source>
        <translation>在角落顯示日期(&amp;D)</translation>
    </message>
    <message>
        <source>Match the l&amp;ight to the first photo</source>
        <translation>光線調成與第一張照片一致(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>The steps of your morning and evening will stand here, each with a box to tick.</source>
        <translation>早上與晚上的步驟會出現在這裡，每一步都有可打勾的方格。</translation>
    </message>
    <message>
        <source>Set up a routine</source>
        <translation>設定保養程序</translation>
    </message>
    <message>
        <source>There was no routine yet on this day.</source>
        <translation>這一天還沒有保養程序。</translation>
    </message>
    <message>
        <source>How is your skin?</source>
        <translation>皮膚狀況如何？</translation>
    </message>
    <message>
        <source>Note of the day</source>
        <translation>當日備註</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>與昨天相同</translation>
    </message>
    <message>
        <source>Same as the day before</source>
        <translation>與前一天相同</translation>
    </message>
    <message>
        <source>Copies the lifestyle answers of the day before into the fields still blank</source>
        <translation>將前一天的生活習慣紀錄複製到仍空白的欄位</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n}小時</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}分鐘</translation>
    </message>
    <message>
        <source>{n} portion</source>
        <translation>{n}份</translation>
    </message>
    <message>
        <source>{n} portions</source>
        <translation>{n}份</translation>
    </message>
    <message>
        <source>Spots counted</source>
        <translation>痘痘數</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>壓力</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>運動</translation>
    </message>
    <message>
        <source>Fried or sugary food</source>
        <translation>油炸或含糖食物</translation>
    </message>
    <message>
        <source>Dairy</source>
        <translation>乳製品</translation>
    </message>
    <message>
        <source>Fruit and vegetables</source>
        <translation>蔬菜水果</translation>
    </message>
    <message>
        <source>Time in the sun</source>
        <translation>日曬時間</translation>
    </message>
    <message>
        <source>Day of the cycle</source>
        <translation>週期第幾天</translation>
    </message>
    <message>
        <source>no stress</source>
        <translation>沒有壓力</translation>
    </message>
    <message>
        <source>a little stress</source>
        <translation>有一點壓力</translation>
    </message>
    <message>
        <source>some stress</source>
        <translation>有些壓力</translation>
    </message>
    <message>
        <source>a lot of stress</source>
        <translation>壓力很大</translation>
    </message>
    <message>
        <source>more stress than I could bear</source>
        <translation>壓力大到承受不了</translation>
    </message>
    <message>
        <source>{aspect}, {zone}</source>
        <translation>{aspect}，{zone}</translation>
    </message>
    <message>
        <source>{aspect}, {zone}: from 0, {low}, to 4, {high}</source>
        <translation>{aspect}，{zone}：從0（{low}）到4（{high}）</translation>
    </message>
    <message>
        <source>C comes here, 0 to 4 rate, Delete takes a rating back, Up and Down change the zone, Escape goes to the steps.</source>
        <translation>按C移到這裡，0到4評分，Delete清除評分，上下鍵切換部位，Escape回到步驟。</translation>
    </message>
    <message>
        <source>Tick all of {routine}, key {key}</source>
        <translation>全部勾選{routine}，按鍵{key}</translation>
    </message>
    <message>
        <source>Tick all  {key}</source>
        <translation>全部打勾  {key}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>{routine} done</source>
        <translation>{routine}已完成</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>略過…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>備註…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>說法出處</translation>
    </message>
    <message>
        <source>Who says so: {what}</source>
        <translation>說法出處：{what}</translation>
    </message>
    <message>
        <source>Skip, note or take away: {step}</source>
        <translation>略過、備註或移除：{step}</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions</source>
        <translation>已做{done}次，共{planned}次</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>術後照護</translation>
    </message>
    <message>
        <source>Before your session</source>
        <translation>療程之前</translation>
    </message>
    <message>
        <source>What the clinic asked for on {day}</source>
        <translation>診所在{day}的交代</translation>
    </message>
    <message>
        <source>Photo of the week</source>
        <translation>每週照片</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Go to photos</source>
        <translation>前往照片</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>原定{day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>預定今天</translation>
    </message>
    <message>
        <source>next {day}</source>
        <translation>下次{day}</translation>
    </message>
    <message>
        <source>No photo yet. One a week is enough.</source>
        <translation>還沒有照片。一週一張就夠了。</translation>
    </message>
    <message>
        <source>Photo due since {day}</source>
        <translation>自{day}起該拍照片</translation>
    </message>
    <message>
        <source>Photo due today</source>
        <translation>今天該拍照片</translation>
    </message>
    <message>
        <source>Photo due {weekday}</source>
        <translation>{weekday}該拍照片</translation>
    </message>
    <message>
        <source>Photo due {day}</source>
        <translation>{day}該拍照片</translation>
    </message>
    <message>
        <source>Paused, day {n} of {length}, until {day}: {what}</source>
        <translation>已暫停，第{n}天，共{length}天，到{day}為止：{what}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Day {n} of {length}, the last</source>
        <translation>第{n}天，共{length}天，最後一天</translation>
    </message>
    <message>
        <source>Day {n} of {length}, until {day}</source>
        <translation>第{n}天，共{length}天，到{day}為止</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>診所</translation>
    </message>
    <message>
        <source>{source}, longest quoted</source>
        <translation>{source}，引用的最長期間</translation>
    </message>
    <message>
        <source>Paused before your session on {day}: {what}, 1 day before</source>
        <translation>{day}療程之前暫停：{what}，提前1天</translation>
    </message>
    <message>
        <source>Paused before your session on {day}: {what}, {n} days before</source>
        <translation>{day}療程之前暫停：{what}，提前{n}天</translation>
    </message>
    <message>
        <source>From {from_day} to {until_day}, before the session on {day}</source>
        <translation>{from_day}到{until_day}，{day}療程之前</translation>
    </message>
    <message>
        <source>From {from_day} to {until_day}, if the session is on {day}; none is booked yet</source>
        <translation>{from_day}到{until_day}，若療程在{day}；尚未預約</translation>
    </message>
    <message>
        <source>{sentence} ({source})</source>
        <translation>{sentence}（{source}）</translation>
    </message>
    <message>
        <source>{sentence}; it holds {roles}</source>
        <translation>{sentence}；這項產品含{roles}</translation>
    </message>
    <message>
        <source>{sentence}; it holds {roles}, rinsed off or not</source>
        <translation>{sentence}；這項產品含{roles}，不論是否沖洗</translation>
    </message>
    <message>
        <source>Make-up again from tomorrow</source>
        <translation>明天起恢復上妝</translation>
    </message>
    <message>
        <source>Acids and retinoid again from tomorrow</source>
        <translation>明天起恢復酸類與A酸類</translation>
    </message>
    <message>
        <source>Heat and sport again from tomorrow</source>
        <translation>明天起恢復受熱與運動</translation>
    </message>
    <message>
        <source>Other treatments again from tomorrow</source>
        <translation>明天起恢復其他療程</translation>
    </message>
    <message>
        <source>Space asks before it ticks, I says who pauses it, S skips, N writes a note</source>
        <translation>空白鍵先詢問再打勾，I說明暫停的出處，S略過，N寫備註</translation>
    </message>
    <message>
        <source>Space ticks, S skips, N writes a note, Delete takes away</source>
        <translation>空白鍵打勾，S略過，N寫備註，Delete移除</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>沒有時間</translation>
    </message>
    <message>
        <source>Skin irritated</source>
        <translation>皮膚不適</translation>
    </message>
    <message>
        <source>After a treatment</source>
        <translation>療程之後</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>旅行中</translation>
    </message>
    <message>
        <source>Product empty</source>
        <translation>產品用完</translation>
    </message>
    <message>
        <source>Skip {step}</source>
        <translation>略過{step}</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>其他理由…</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>不寫理由</translation>
    </message>
    <message>
        <source>Note for {step}</source>
        <translation>{step}的備註</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>{done} of {times} this week</source>
        <translation>本週{done}／{times}次</translation>
    </message>
    <message>
        <source>{done} of {times}</source>
        <translation>{done}／{times}次</translation>
    </message>
    <message>
        <source>Ticked during a pause</source>
        <translation>在暫停期間勾選</translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>已略過：{reason}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Paused until {day}: {what}</source>
        <translation>暫停到{day}：{what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n}天前</translation>
    </message>
    <message>
        <source>In {n} days</source>
        <translation>{n}天後</translation>
    </message>
    <message>
        <source>The clinic says so, and that goes before everything published.</source>
        <translation>這是診所的交代，優先於所有文獻。</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>開啟指南</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This step is paused</source>
        <translation>這個步驟已暫停</translation>
    </message>
    <message>
        <source>Tick it all the same?</source>
        <translation>仍要勾選嗎？</translation>
    </message>
    <message>
        <source>Tick it anyway</source>
        <translation>仍要打勾</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不勾選</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得知道</translation>
    </message>
    <message>
        <source>Also due</source>
        <translation>其他待辦</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why: {hint}</source>
        <translation>原因：{hint}</translation>
    </message>
    <message>
        <source>Hide this week</source>
        <translation>本週隱藏</translation>
    </message>
    <message>
        <source>Hide this week: {hint}</source>
        <translation>本週隱藏：{hint}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>自{moment}起</translation>
    </message>
    <message>
        <source>Look at the patch: {n} hours</source>
        <translation>查看貼膚測試：{n}小時</translation>
    </message>
    <message>
        <source>Photos of the calibration week</source>
        <translation>校準週的照片</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The diary has entries that lie after this computer&apos;s date. Check the date of the computer before you write.</source>
        <translation>日記裡有晚於這部電腦日期的紀錄。寫入之前，先檢查電腦的日期。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Take this diary</source>
        <translation>採用這本日記</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <translation>回到我的日記</translation>
    </message>
    <message>
        <source>This diary can be read but not changed: its folder cannot be written. To change it, copy the folder to a place that can be written and open it there.</source>
        <translation>這本日記可以閱讀，但不能更改：它的資料夾無法寫入。若要更改，把資料夾複製到可以寫入的地方，再從那裡開啟。</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>保養程序</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>今日紀錄</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>一次療程</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>Patch test</source>
        <translation>貼膚測試</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>拍攝</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Blind comparison</source>
        <translation>盲測比較</translation>
    </message>
    <message>
        <source>Measured patches</source>
        <translation>測量區</translation>
    </message>
    <message>
        <source>Measured patch</source>
        <translation>測量區</translation>
    </message>
    <message>
        <source>deleted {day}</source>
        <translation>{day}刪除</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>What was deleted stays here until you put it back or delete it for good.</source>
        <translation>刪除的項目會留在這裡，直到放回或永久刪除。</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>已刪除的項目</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>永久刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>清空垃圾桶(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>已停止，沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>要永久刪除「{title}」嗎？</translation>
    </message>
    <message>
        <source>Delete {n} things for good?</source>
        <translation>要永久刪除{n}個項目嗎？</translation>
    </message>
    <message>
        <source>They cannot be put back after that, and nothing done before can be undone any more.</source>
        <translation>之後無法再放回，先前做過的動作也都無法再復原。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>How far the backup before it is</source>
        <translation>事前備份的進度</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>垃圾桶是空的。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>The diary is locked. Open it from this icon to be reminded.</source>
        <translation>日記已鎖定。請由這個圖示開啟日記，才能收到提醒。</translation>
    </message>
    <message>
        <source>The diary stays open in the background. Open or quit it from this icon.</source>
        <translation>日記在背景保持開啟。從這個圖示可以開啟或結束。</translation>
    </message>
    <message>
        <source>Open diary</source>
        <translation>開啟日記</translation>
    </message>
    <message>
        <source>Snooze reminders for an hour</source>
        <translation>一小時後再提醒</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>Another treatment</source>
        <translation>其他療程</translation>
    </message>
    <message>
        <source>Courses at the clinic and their sessions stand here, with what is due next.</source>
        <translation>在診所做的療程與每一次的紀錄會列在這裡，也看得到下次的時間。</translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation>規劃療程</translation>
    </message>
    <message>
        <source>Log session</source>
        <translation>記錄一次療程</translation>
    </message>
    <message>
        <source>Ended courses</source>
        <translation>已結束的療程</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>編輯問題</translation>
    </message>
    <message>
        <source>Questions to bring</source>
        <translation>要帶去問的問題</translation>
    </message>
    <message>
        <source>Add a question to bring</source>
        <translation>新增要帶去問的問題</translation>
    </message>
    <message>
        <source>Question to bring</source>
        <translation>要帶去問的問題</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>新增問題</translation>
    </message>
    <message>
        <source>No appointment is planned. Questions noted now wait for the next one.</source>
        <translation>還沒有預約。現在記下的問題會留到下次預約。</translation>
    </message>
    <message>
        <source>Edit the appointment of {day}</source>
        <translation>編輯{day}的預約</translation>
    </message>
    <message>
        <source>Move the appointment of {day} to the trash</source>
        <translation>將{day}的預約移到垃圾桶</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>下次預約</translation>
    </message>
    <message>
        <source>Add appointment</source>
        <translation>新增預約</translation>
    </message>
    <message>
        <source>Earlier appointments</source>
        <translation>先前的預約</translation>
    </message>
    <message>
        <source>Sessions of {course}</source>
        <translation>{course}的各次紀錄</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>次別</translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation>編輯療程</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>目標：{goal}</translation>
    </message>
    <message>
        <source>planned cost not known</source>
        <translation>預計費用不明</translation>
    </message>
    <message>
        <source>Planned cost: {sum}</source>
        <translation>預計費用：{sum}</translation>
    </message>
    <message>
        <source>planned: {sum}</source>
        <translation>預計：{sum}</translation>
    </message>
    <message>
        <source>Costs in all so far: {sum}</source>
        <translation>目前總花費：{sum}</translation>
    </message>
    <message>
        <source>Costs in all as planned: {sum}</source>
        <translation>預計總費用：{sum}</translation>
    </message>
    <message>
        <source>planned cost of 1 course not known</source>
        <translation>1個療程的預計費用不明</translation>
    </message>
    <message>
        <source>planned cost of {n} courses not known</source>
        <translation>{n}個療程的預計費用不明</translation>
    </message>
    <message>
        <source>Cost so far: {sum}</source>
        <translation>目前花費：{sum}</translation>
    </message>
    <message>
        <source>1 session without a cost</source>
        <translation>1次未填費用</translation>
    </message>
    <message>
        <source>{n} sessions without a cost</source>
        <translation>{n}次未填費用</translation>
    </message>
    <message>
        <source>{text} ({rest})</source>
        <translation>{text}（{rest}）</translation>
    </message>
    <message>
        <source>Log a session of {course}</source>
        <translation>記錄一次{course}</translation>
    </message>
    <message>
        <source>Edit the course {course}</source>
        <translation>編輯療程「{course}」</translation>
    </message>
    <message>
        <source>What the sources say of {course}</source>
        <translation>各來源對{course}的說法</translation>
    </message>
    <message>
        <source>More for the course {course}</source>
        <translation>療程「{course}」的更多選項</translation>
    </message>
    <message>
        <source>End course</source>
        <translation>結束療程</translation>
    </message>
    <message>
        <source>Resume course</source>
        <translation>繼續療程</translation>
    </message>
    <message>
        <source>Move course to trash</source>
        <translation>將療程移到垃圾桶</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>Log reaction</source>
        <translation>記錄不良反應</translation>
    </message>
    <message>
        <source>Burning, redness and other unwanted effects stand here with what is suspected.</source>
        <translation>灼熱、泛紅和其他不良反應會列在這裡，連同懷疑的原因。</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反應</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>Log this as a reaction</source>
        <translation>記錄為不良反應</translation>
    </message>
    <message>
        <source>{product}, {due}</source>
        <translation>{product}，{due}</translation>
    </message>
    <message>
        <source>{result} after {hours} hours, {product}</source>
        <translation>{hours}小時後{result}，{product}</translation>
    </message>
    <message>
        <source>Patch tests</source>
        <translation>貼膚測試</translation>
    </message>
    <message>
        <source>Log patch test</source>
        <translation>記錄貼膚測試</translation>
    </message>
    <message>
        <source>A product tried on a small place first stands here, with when to look at it.</source>
        <translation>先在小範圍試用的產品會列在這裡，連同查看的時間。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>塗抹時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation>下次判讀</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Edit patch test</source>
        <translation>編輯貼膚測試</translation>
    </message>
    <message>
        <source>Edit reaction</source>
        <translation>編輯不良反應</translation>
    </message>
    <message>
        <source>a product in the trash</source>
        <translation>垃圾桶中的產品</translation>
    </message>
    <message>
        <source>a session in the trash</source>
        <translation>垃圾桶中的一次療程</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>施作部位</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>儀器</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>疼痛</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>編輯這次療程</translation>
    </message>
    <message>
        <source>{pain} of 10</source>
        <translation>{pain}/10</translation>
    </message>
    <message>
        <source>Single sessions</source>
        <translation>單次療程</translation>
    </message>
    <message>
        <source>Log a single session</source>
        <translation>記錄單次療程</translation>
    </message>
    <message>
        <source>Visits that belong to no course stand here.</source>
        <translation>不屬於任何療程的單次施作會列在這裡。</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>療程種類</translation>
    </message>
    <message>
        <source>{done} of 1 session</source>
        <translation>已做{done}次，共1次</translation>
    </message>
    <message>
        <source>booked today</source>
        <translation>已預約今天</translation>
    </message>
    <message>
        <source>booked {day}</source>
        <translation>已預約{day}</translation>
    </message>
    <message>
        <source>{done} of {planned} sessions</source>
        <translation>已做{done}次，共{planned}次</translation>
    </message>
    <message>
        <source>Session {number}, {planned} planned</source>
        <translation>第{number}次，原定{planned}次</translation>
    </message>
    <message>
        <source>Session {number} of {planned}</source>
        <translation>第{number}次，共{planned}次</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>{day}結束</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>next due today</source>
        <translation>下次：今天</translation>
    </message>
    <message>
        <source>{done} sessions, 1 was planned</source>
        <translation>已做{done}次，原定1次</translation>
    </message>
    <message>
        <source>{done} sessions, {planned} were planned</source>
        <translation>已做{done}次，原定{planned}次</translation>
    </message>
    <message>
        <source>next due {day}</source>
        <translation>下次：{day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>原定{day}</translation>
    </message>
    <message>
        <source>booked today, {time}</source>
        <translation>已預約今天，{time}</translation>
    </message>
    <message>
        <source>booked {day}, {time}</source>
        <translation>已預約{day}，{time}</translation>
    </message>
    <message>
        <source>{planned} (yours: {days})</source>
        <translation>{planned}（實際平均{days}天）</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>每{days}天</translation>
    </message>
    <message>
        <source>published: {sessions}</source>
        <translation>文獻：{sessions}</translation>
    </message>
    <message>
        <source>your own note: {sessions}</source>
        <translation>你自己的筆記：{sessions}</translation>
    </message>
    <message>
        <source>{sessions}, {interval}</source>
        <translation>{sessions}，{interval}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Article, all treatments together</source>
        <translation>文章，不分療程種類</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>文獻</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>你自己的筆記</translation>
    </message>
    <message>
        <source>0: hardly felt</source>
        <translation>0：幾乎沒有感覺</translation>
    </message>
    <message>
        <source>1: slight</source>
        <translation>1：輕微</translation>
    </message>
    <message>
        <source>2: moderate</source>
        <translation>2：中等</translation>
    </message>
    <message>
        <source>3: strong</source>
        <translation>3：強烈</translation>
    </message>
    <message>
        <source>4: very strong</source>
        <translation>4：非常強烈</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>article: {sessions}</source>
        <translation>文章：{sessions}</translation>
    </message>
    <message>
        <source>article, all treatments together: {sessions}</source>
        <translation>文章，不分療程種類：{sessions}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>另有{n}筆</translation>
    </message>
    <message>
        <source>{who}: {sessions}. {sources}</source>
        <translation>{who}：{sessions}。{sources}</translation>
    </message>
    <message>
        <source>a product deleted for good</source>
        <translation>已永久刪除的產品</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天{time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明天{time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天{time}</translation>
    </message>
    <message>
        <source>{hours} hours: since {moment}</source>
        <translation>{hours}小時：自{moment}起</translation>
    </message>
    <message>
        <source>{hours} hours: {moment}</source>
        <translation>{hours}小時：{moment}</translation>
    </message>
    <message>
        <source>{result} after {hours} hours</source>
        <translation>{hours}小時後{result}</translation>
    </message>
    <message>
        <source>What was new before: {reaction}</source>
        <translation>{reaction}之前新用或做過的</translation>
    </message>
    <message>
        <source>In use as before: {names}</source>
        <translation>照常使用中：{names}</translation>
    </message>
    <message>
        <source>Nothing is noted as new or done in the {n} days before.</source>
        <translation>前{n}天內沒有新用或做過的紀錄。</translation>
    </message>
    <message>
        <source>aftercare until {day}</source>
        <translation>術後照護期到{day}為止</translation>
    </message>
</context>
<context>
    <name>TreatmentsPage</name>
    <message>
        <source>Treatments</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation>規劃療程</translation>
    </message>
    <message>
        <source>Log a single session</source>
        <translation>記錄單次療程</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>The diary is locked</source>
        <translation>日記已鎖定</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translation>通行密語或復原碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>顯示輸入的內容(&amp;S)</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>開啟另一本日記…</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>開啟日記</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開啟中…</translation>
    </message>
</context>
<context>
    <name>VaultFlow</name>
    <message>
        <source>Done, but a backup still opens the old way, it cannot be written: {file}</source>
        <translation>已完成，但有一份備份無法寫入，仍以舊的方式開啟：{file}</translation>
    </message>
    <message>
        <source>Done, but the backups in {folder} still open the old way: the folder is not there. Connect its disk, then make the change once more.</source>
        <translation>已完成，但 {folder} 裡的備份仍可用原來的方式開啟，因為找不到這個資料夾。請接上它所在的磁碟，再變更一次。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is no recovery code now.</source>
        <translation>現在沒有復原碼。</translation>
    </message>
    <message>
        <source>The passphrase was set.</source>
        <translation>通行密語已設定。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>通行密語已更改。</translation>
    </message>
    <message>
        <source>Make a recovery code now?</source>
        <translation>現在要建立復原碼嗎？</translation>
    </message>
    <message>
        <source>It opens the diary when the passphrase is forgotten. Nobody else can help then.</source>
        <translation>忘了通行密語時，它能開啟日記；到時沒有其他人能協助。</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>建立復原碼</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>{offer} They wait on the Photos page.</source>
        <translation>{offer}可在照片頁查看。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>不要這些</translation>
    </message>
    <message>
        <source>They stay in their folder and are not offered again</source>
        <translation>照片會留在原資料夾，不會再次提示</translation>
    </message>
    <message>
        <source>1 new photo in {folder}.</source>
        <translation>{folder}有1張新照片。</translation>
    </message>
    <message>
        <source>{n} new photos in {folder}.</source>
        <translation>{folder}有{n}張新照片。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Restore from a file…</source>
        <translation>從檔案還原…</translation>
    </message>
    <message>
        <source>Start the diary</source>
        <translation>開始寫日記</translation>
    </message>
    <message>
        <source>The diary is encrypted and opens with your passphrase.</source>
        <translation>日記已加密，以你的通行密語開啟。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A diary for your skin</source>
        <translation>為肌膚寫的日記</translation>
    </message>
    <message>
        <source>Thirty seconds a day, one photo a week. Over months it shows whether anything changes, and prints the pages for your dermatologist. Everything stays in one folder on this computer.</source>
        <translation>一天三十秒，一週一張照片。幾個月下來，看得出是否有變化，也能印出幾頁帶給皮膚科醫師。所有內容都放在這台電腦的一個資料夾裡。</translation>
    </message>
    <message>
        <source>A routine to begin with</source>
        <translation>起步的保養程序</translation>
    </message>
    <message>
        <source>A routine from what sources say</source>
        <translation>依各來源說法的保養程序</translation>
    </message>
    <message>
        <source>Steps for the pores you describe above, each with who recommends it. Untick what you do not want. All of it can be changed on the shelf.</source>
        <translation>針對上面所描述毛孔的步驟，每一步都註明是誰建議的。不想要的就取消勾選。全部都可以在保養品頁更改。</translation>
    </message>
    <message>
        <source>I set up my own</source>
        <translation>我自己設定</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>The diary is encrypted, but its key lies beside it: everybody who has the folder can open it. With a passphrase only you can.</source>
        <translation>日記已加密，但金鑰就放在旁邊：任何取得資料夾的人都能開啟。設定通行密語後，只有你能開啟。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>設定通行密語…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇另一個資料夾…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>保養品</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>made-up example</source>
        <translation>虛構範例</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>What you typed last is not kept. Do the same once more to leave without it.</source>
        <translation>你最後輸入的內容沒有儲存。再做一次同樣的動作，就會放棄這些內容並離開。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Morning</source>
        <translation>早上</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>What a pore is</source>
        <translation>毛孔是什麼</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Pore types</source>
        <translation>毛孔類型</translation>
    </message>
    <message>
        <source>Steps at home</source>
        <translation>居家步驟</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>成分</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>生活習慣</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Before and after a session</source>
        <translation>療程前後</translation>
    </message>
    <message>
        <source>To raise with the clinic</source>
        <translation>要向診所提出的問題</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>說法不一之處</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什麼</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>膚質</translation>
    </message>
    <message>
        <source>Recommended care</source>
        <translation>建議保養</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>作用方式</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>不適</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>恢復期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>When to judge</source>
        <translation>何時判斷</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Clinic advertisement</source>
        <translation>診所廣告</translation>
    </message>
    <message>
        <source>Anonymous article</source>
        <translation>匿名文章</translation>
    </message>
    <message>
        <source>Randomised trial</source>
        <translation>隨機試驗</translation>
    </message>
    <message>
        <source>Comparative study</source>
        <translation>比較研究</translation>
    </message>
    <message>
        <source>Study without a control group</source>
        <translation>無對照組的研究</translation>
    </message>
    <message>
        <source>Case series</source>
        <translation>病例系列</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>文獻回顧</translation>
    </message>
    <message>
        <source>Expert consensus</source>
        <translation>專家共識</translation>
    </message>
    <message>
        <source>Laboratory or animal study</source>
        <translation>實驗室或動物研究</translation>
    </message>
    <message>
        <source>Safety notice</source>
        <translation>安全公告</translation>
    </message>
    <message>
        <source>Page of a public authority</source>
        <translation>主管機關網頁</translation>
    </message>
    <message>
        <source>Advice of a medical society</source>
        <translation>醫學會建議</translation>
    </message>
    <message>
        <source>Hospital advice</source>
        <translation>醫院建議</translation>
    </message>
    <message>
        <source>Textbook page</source>
        <translation>教科書內容</translation>
    </message>
    <message>
        <source>Clinic handout</source>
        <translation>診所衛教單</translation>
    </message>
    <message>
        <source>Consumer site</source>
        <translation>消費者網站</translation>
    </message>
    <message>
        <source>Page of a maker</source>
        <translation>製造商網頁</translation>
    </message>
    <message>
        <source>Remark of this diary</source>
        <translation>本日記的註記</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>你自己的筆記</translation>
    </message>
    <message>
        <source>read whole</source>
        <translation>已讀全文</translation>
    </message>
    <message>
        <source>abstract read</source>
        <translation>已讀摘要</translation>
    </message>
    <message>
        <source>excerpt read</source>
        <translation>已讀節錄</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>times a day</source>
        <translation>次／天</translation>
    </message>
    <message>
        <source>times a week</source>
        <translation>次／週</translation>
    </message>
    <message>
        <source>times a month</source>
        <translation>次／月</translation>
    </message>
    <message>
        <source>AHA</source>
        <translation>AHA</translation>
    </message>
    <message>
        <source>BHA</source>
        <translation>BHA</translation>
    </message>
    <message>
        <source>PHA</source>
        <translation>PHA</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>磨砂</translation>
    </message>
    <message>
        <source>Oil control</source>
        <translation>控油</translation>
    </message>
    <message>
        <source>Astringent</source>
        <translation>收斂</translation>
    </message>
    <message>
        <source>Holds water</source>
        <translation>保水</translation>
    </message>
    <message>
        <source>Skin barrier</source>
        <translation>皮膚屏障</translation>
    </message>
    <message>
        <source>Soothing</source>
        <translation>舒緩</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>泥類</translation>
    </message>
    <message>
        <source>Antioxidant</source>
        <translation>抗氧化</translation>
    </message>
    <message>
        <source>Against acne bacteria</source>
        <translation>對抗痘菌</translation>
    </message>
    <message>
        <source>UV filter</source>
        <translation>紫外線濾劑</translation>
    </message>
    <message>
        <source>Sets acidity</source>
        <translation>調節酸鹼</translation>
    </message>
    <message>
        <source>May clog pores</source>
        <translation>可能堵塞毛孔</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>一方說法</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>另一方說法</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>療程前</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>療程後</translation>
    </message>
    <message>
        <source>Cleanse</source>
        <translation>潔面</translation>
    </message>
    <message>
        <source>Remove make-up</source>
        <translation>卸妝</translation>
    </message>
    <message>
        <source>Exfoliate</source>
        <translation>去角質</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>化妝水</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>面膜</translation>
    </message>
    <message>
        <source>Serum</source>
        <translation>精華</translation>
    </message>
    <message>
        <source>Moisturise</source>
        <translation>保濕</translation>
    </message>
    <message>
        <source>Exfoliating often</source>
        <translation>頻繁去角質</translation>
    </message>
    <message>
        <source>Strong together</source>
        <translation>併用較刺激</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>防曬</translation>
    </message>
    <message>
        <source>Masks often</source>
        <translation>頻繁敷面膜</translation>
    </message>
    <message>
        <source>Retinoid</source>
        <translation>A酸類</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>次／天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>次／週</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>左頰</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>右頰</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>下巴</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>額頭</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>毛孔</translation>
    </message>
    <message>
        <source>Oiliness</source>
        <translation>出油</translation>
    </message>
    <message>
        <source>Dryness</source>
        <translation>乾燥</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>泛紅</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Left 45°</source>
        <translation>左45°</translation>
    </message>
    <message>
        <source>Right 45°</source>
        <translation>右45°</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左側</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>無差異</translation>
    </message>
    <message>
        <source>No make-up</source>
        <translation>不上妝</translation>
    </message>
    <message>
        <source>No acids or retinoid</source>
        <translation>不用酸類與A酸類</translation>
    </message>
    <message>
        <source>No heat or sport</source>
        <translation>避免受熱與運動</translation>
    </message>
    <message>
        <source>Keep out of the sun</source>
        <translation>避免日曬</translation>
    </message>
    <message>
        <source>No other treatment</source>
        <translation>不做其他療程</translation>
    </message>
    <message>
        <source>Other care</source>
        <translation>其他照護</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>灼熱</translation>
    </message>
    <message>
        <source>Itching</source>
        <translation>發癢</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>冒痘</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>腫脹</translation>
    </message>
    <message>
        <source>Darkening</source>
        <translation>膚色變深</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>看不出變化</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>輕微</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>明顯</translation>
    </message>
    <message>
        <source>Dehydrated</source>
        <translation>缺水型</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>油脂型</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>老化型</translation>
    </message>
    <message>
        <source>Problematic</source>
        <translation>問題型</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>保養程序</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>療程</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Patch test</source>
        <translation>貼膚測試</translation>
    </message>
    <message>
        <source>Skin and health</source>
        <translation>皮膚與健康</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>不良反應</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>想問的問題</translation>
    </message>
    <message>
        <source>From photos</source>
        <translation>來自照片</translation>
    </message>
    <message>
        <source>Sessions one by one</source>
        <translation>逐次療程</translation>
    </message>
    <message>
        <source>Reactions one by one</source>
        <translation>逐項不良反應</translation>
    </message>
    <message>
        <source>Routine by month</source>
        <translation>各月保養程序</translation>
    </message>
    <message>
        <source>Check-in ratings by month</source>
        <translation>各月評分</translation>
    </message>
    <message>
        <source>Products and ingredients</source>
        <translation>產品與成分</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>You answered yes</source>
        <translation>回答「是」</translation>
    </message>
    <message>
        <source>You answered not sure</source>
        <translation>回答「不確定」</translation>
    </message>
    <message>
        <source>From your answers on sun, self-reported</source>
        <translation>取自日曬反應的回答，自行填寫</translation>
    </message>
    <message>
        <source>Holds for everybody</source>
        <translation>適用於所有人</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1小時</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整張照片</translation>
    </message>
    <message>
        <source>The zone of the view</source>
        <translation>視角的部位</translation>
    </message>
    <message>
        <source>The zone of the view, as an oval</source>
        <translation>視角的部位，橢圓形</translation>
    </message>
    <message>
        <source>A part you draw</source>
        <translation>自行框選</translation>
    </message>
    <message>
        <source>Clean skin</source>
        <translation>皮膚已清潔</translation>
    </message>
    <message>
        <source>Skin not clean</source>
        <translation>皮膚未清潔</translation>
    </message>
    <message>
        <source>Skin not noted</source>
        <translation>皮膚狀態未記錄</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>在此拍攝</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>嚴格</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>Not the same skin</source>
        <translation>不是同一塊皮膚</translation>
    </message>
    <message>
        <source>Softer focus</source>
        <translation>對焦較不清楚</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>晃動</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>Glare</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>Lamp at another angle</source>
        <translation>燈光角度不同</translation>
    </message>
    <message>
        <source>Tones changed by the camera</source>
        <translation>相機改變了色調</translation>
    </message>
    <message>
        <source>Sharpened</source>
        <translation>經過銳化</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>經過磨皮</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>經過放大</translation>
    </message>
    <message>
        <source>Too much noise</source>
        <translation>雜訊太多</translation>
    </message>
    <message>
        <source>Compressed too much</source>
        <translation>壓縮過度</translation>
    </message>
    <message>
        <source>Too few pixels</source>
        <translation>像素太少</translation>
    </message>
    <message>
        <source>Another distance</source>
        <translation>距離不同</translation>
    </message>
    <message>
        <source>Another angle</source>
        <translation>角度不同</translation>
    </message>
    <message>
        <source>New marks or hair</source>
        <translation>新的斑痕或毛髮</translation>
    </message>
    <message>
        <source>Too few pores</source>
        <translation>毛孔太少</translation>
    </message>
    <message>
        <source>Too little of the patch</source>
        <translation>測量區可見部分太少</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>變小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>變大</translation>
    </message>
    <message>
        <source>Not distinguishable</source>
        <translation>無法分辨</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>無法比較</translation>
    </message>
    <message>
        <source>Pore load</source>
        <translation>毛孔負荷</translation>
    </message>
    <message>
        <source>Pore area</source>
        <translation>毛孔面積</translation>
    </message>
    <message>
        <source>Glare: turn away from the lamp</source>
        <translation>反光：轉離燈光</translation>
    </message>
    <message>
        <source>Too dark on the left</source>
        <translation>左側太暗</translation>
    </message>
    <message>
        <source>Too dark on the right</source>
        <translation>右側太暗</translation>
    </message>
    <message>
        <source>Too dark at the top</source>
        <translation>上方太暗</translation>
    </message>
    <message>
        <source>Too dark at the bottom</source>
        <translation>下方太暗</translation>
    </message>
    <message>
        <source>A bit closer</source>
        <translation>靠近一點</translation>
    </message>
    <message>
        <source>A bit further away</source>
        <translation>遠一點</translation>
    </message>
    <message>
        <source>A bit to the left</source>
        <translation>往左一點</translation>
    </message>
    <message>
        <source>A bit to the right</source>
        <translation>往右一點</translation>
    </message>
    <message>
        <source>A bit higher</source>
        <translation>高一點</translation>
    </message>
    <message>
        <source>A bit lower</source>
        <translation>低一點</translation>
    </message>
    <message>
        <source>Tilt a little to the right</source>
        <translation>稍微往右傾斜</translation>
    </message>
    <message>
        <source>Tilt a little to the left</source>
        <translation>稍微往左傾斜</translation>
    </message>
    <message>
        <source>Turn your face as it was last time</source>
        <translation>臉轉到和上次一樣的角度</translation>
    </message>
    <message>
        <source>Move the lamp back to where it was</source>
        <translation>把燈移回原來的位置</translation>
    </message>
    <message>
        <source>Turn off HDR and filters</source>
        <translation>關閉HDR和濾鏡</translation>
    </message>
    <message>
        <source>Turn off the beauty filter</source>
        <translation>關閉美顏濾鏡</translation>
    </message>
    <message>
        <source>Grainy: use more light</source>
        <translation>有雜訊：請增加光線</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>保持不動</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>不清晰</translation>
    </message>
    <message>
        <source>the others are laid on it</source>
        <translation>其他照片以此張對齊</translation>
    </message>
    <message>
        <source>aligned by what is seen in both</source>
        <translation>已依兩張共有的內容對齊</translation>
    </message>
    <message>
        <source>aligned by hand</source>
        <translation>已手動對齊</translation>
    </message>
    <message>
        <source>not aligned: it could not be laid on the first</source>
        <translation>未對齊：無法與第一張對齊</translation>
    </message>
    <message>
        <source>not aligned: it shows too little of what the first shows</source>
        <translation>未對齊：與第一張共有的範圍太少</translation>
    </message>
    <message>
        <source>not aligned: another view</source>
        <translation>未對齊：視角不同</translation>
    </message>
    <message>
        <source>not aligned</source>
        <translation>未對齊</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>還原前</translation>
    </message>
    <message>
        <source>Before deleting for good</source>
        <translation>永久刪除前</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>沒有比例</translation>
    </message>
    <message>
        <source>Printed card</source>
        <translation>印出的比例卡</translation>
    </message>
    <message>
        <source>Distance between the pupils</source>
        <translation>瞳孔間距</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>已完成{done}，共{of}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有{n}項</translation>
    </message>
</context>
</TS>
