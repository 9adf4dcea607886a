<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Analyst Workbench</source>
        <translation>Analyst Workbench 정보</translation>
    </message>
    <message>
        <source>From saved articles to a defensible briefing, on one laptop. It opens no network connection.</source>
        <translation>저장한 기사에서 근거가 분명한 브리핑까지, 노트북 한 대에서. 네트워크에 연결하지 않습니다.</translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6 are used under the LGPL-3. Fonts: Inter, Source Serif 4 and JetBrains Mono under the OFL. Icons: Lucide, under the ISC licence. The texts lie in the resources folder.</source>
        <translation>MIT 라이선스. Qt와 PySide6은 LGPL-3에 따라 사용합니다. 글꼴: Inter, Source Serif 4, JetBrains Mono(OFL). 아이콘: Lucide(ISC 라이선스). 라이선스 전문은 resources 폴더에 있습니다.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Add another name and press Enter</source>
        <translation>다른 이름을 입력하고 Enter를 누르십시오</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>새 별칭</translation>
    </message>
</context>
<context>
    <name>AnalysisHeader</name>
    <message numerus="yes">
        <source>%Ln passage(s) in {some} of {read} articles read</source>
        <translation>
            <numerusform>읽은 기사 {read}건 중 {some}건의 구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Articles in common</source>
        <translation>함께 나오는 기사</translation>
    </message>
    <message>
        <source>No article has passages for both yet.</source>
        <translation>두 항목의 구절이 모두 있는 기사가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to count yet. Once passages carry actors and themes, this page shows how they hang together.</source>
        <translation>아직 집계할 것이 없습니다. 구절에 행위자와 주제 태그를 붙이면 서로의 관계가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>What stands behind each</source>
        <translation>각 항목을 뒷받침하는 것</translation>
    </message>
    <message>
        <source>{names}, articles: {count}</source>
        <translation>{names}, 기사: {count}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Note: {words}</source>
        <translation>메모: {words}</translation>
    </message>
    <message>
        <source>Passage: {words}</source>
        <translation>구절: {words}</translation>
    </message>
    <message>
        <source>as {names}</source>
        <translation>{names}(으)로</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>메모에서</translation>
    </message>
    <message>
        <source>in a passage</source>
        <translation>구절에서</translation>
    </message>
    <message>
        <source>in {count} notes</source>
        <translation>메모 {count}개에서</translation>
    </message>
    <message>
        <source>in {count} passages</source>
        <translation>구절 {count}개에서</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 외 {count}개</translation>
    </message>
    <message>
        <source>“{typed}”: {name}</source>
        <translation>“{typed}”: {name}</translation>
    </message>
    <message>
        <source>“{typed}”: {name} with {others}</source>
        <translation>“{typed}”: {name} 및 {others}</translation>
    </message>
    <message>
        <source>“{typed}”: {name}, also as {others}</source>
        <translation>“{typed}”: {name}, 다른 이름 {others}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Close Anyway</source>
        <translation>그래도 닫기</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>내 라이브러리</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>라이브러리 열기</translation>
    </message>
    <message>
        <source>Something went wrong that should not ({kind}). Your work is saved; the log has the details.</source>
        <translation>일어나지 않아야 할 문제가 생겼습니다({kind}). 작업은 저장되어 있으며, 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>{} What you did last is not saved, and is lost when the window closes.</source>
        <translation>{} 마지막 작업이 저장되지 않아 창을 닫으면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>AI images</source>
        <translation>AI 이미지</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>통신사</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>필자: {}</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>필자</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>발신지</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Uncertain: {why}</source>
        <translation>불확실: {why}</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정일</translation>
    </message>
    <message>
        <source>a guess from the layout</source>
        <translation>배치로 미루어 추정</translation>
    </message>
    <message>
        <source>a guess: when the file was made</source>
        <translation>추정: 파일이 만들어진 때</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>날짜 불확실</translation>
    </message>
    <message>
        <source>domain of the address</source>
        <translation>주소의 도메인</translation>
    </message>
    <message>
        <source>machine-translated</source>
        <translation>기계 번역</translation>
    </message>
    <message>
        <source>meta elements</source>
        <translation>meta 요소</translation>
    </message>
    <message>
        <source>metadata (JSON-LD)</source>
        <translation>메타데이터(JSON-LD)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>set by an analyst</source>
        <translation>분석가가 입력</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>협찬</translation>
    </message>
    <message>
        <source>text read by OCR</source>
        <translation>OCR로 읽은 텍스트</translation>
    </message>
    <message>
        <source>{day} (uncertain)</source>
        <translation>{day}(불확실)</translation>
    </message>
    <message>
        <source>{} min read</source>
        <translation>읽는 데 {}분</translation>
    </message>
</context>
<context>
    <name>ArticleColumns</name>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 날</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>매체 없음</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>개정판</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>기본 열</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>+1 copy</source>
        <translation>사본 +1건</translation>
    </message>
    <message>
        <source>+{count} copies</source>
        <translation>사본 +{count}건</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>사본 1건</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>구절 1개</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>개정됨</translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation>사본 {count}건</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>구절 {count}개</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln단어</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>취급 조건</translation>
    </message>
    <message>
        <source>Chatham House Rule: releases may use the words, but name neither outlet nor author.</source>
        <translation>채텀하우스 규칙: 배포본에 내용은 쓸 수 있지만 매체와 필자를 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation>사본 비교…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Edit Facts…</source>
        <translation>기사 정보 편집…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Found in the file: {where}</source>
        <translation>파일에서 찾은 곳: {where}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>고지</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>원출처</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>개정판</translation>
    </message>
    <message>
        <source>Show the outlet, what its reliability means, and its history</source>
        <translation>매체와 신뢰도의 뜻, 변경 이력 보기</translation>
    </message>
    <message>
        <source>Source not to be named</source>
        <translation>출처 비공개</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>외 {}개</translation>
    </message>
    <message>
        <source>gone since {}</source>
        <translation>{}부터 없음</translation>
    </message>
</context>
<context>
    <name>ArticleListHeader</name>
    <message>
        <source>1 article</source>
        <translation>기사 1건</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>필터 적용됨</translation>
    </message>
    <message>
        <source>Sort and Group</source>
        <translation>정렬과 묶기</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Like “{title}”</source>
        <translation>비슷한 기사: “{title}”</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>기사 {count}건</translation>
    </message>
</context>
<context>
    <name>ArticleListPanel</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>BesideBar</name>
    <message>
        <source>Another revision</source>
        <translation>다른 개정판</translation>
    </message>
    <message>
        <source>Beside: {}</source>
        <translation>나란히: {}</translation>
    </message>
    <message>
        <source>Differ in 1 place</source>
        <translation>다른 곳 1군데</translation>
    </message>
    <message>
        <source>Differ in {} places</source>
        <translation>다른 곳 {}군데</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>내용 같음</translation>
    </message>
    <message>
        <source>Scroll Together</source>
        <translation>함께 스크롤</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Swap Sides</source>
        <translation>좌우 바꾸기</translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>Added to “{}”</source>
        <translation>“{}”에 추가됨</translation>
    </message>
    <message>
        <source>Already in the tray</source>
        <translation>이미 모음함에 있음</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Marking changed</source>
        <translation>표시 등급이 바뀜</translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation>새 브리핑</translation>
    </message>
    <message>
        <source>No briefing yet.</source>
        <translation>브리핑이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Removed from the tray</source>
        <translation>모음함에서 뺌</translation>
    </message>
</context>
<context>
    <name>CitationList</name>
    <message>
        <source>Passages to cite</source>
        <translation>인용할 구절</translation>
    </message>
</context>
<context>
    <name>CodebookFiles</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add the actors and themes of</source>
        <translation>다음 코드북의 행위자와 주제 추가</translation>
    </message>
    <message>
        <source>All of its actors and themes are here already</source>
        <translation>행위자와 주제가 모두 이미 있습니다</translation>
    </message>
    <message>
        <source>Codebooks ({});;All files (*)</source>
        <translation>코드북 ({});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Export Codebook</source>
        <translation>코드북 내보내기</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>{} 파일로 내보냄</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>코드북 가져오기</translation>
    </message>
    <message>
        <source>Starter Codebook</source>
        <translation>기본 코드북</translation>
    </message>
    <message>
        <source>Table ({});;REFI-QDA codebook ({})</source>
        <translation>표 ({});;REFI-QDA 코드북 ({})</translation>
    </message>
    <message>
        <source>{actors} actors and {themes} themes added</source>
        <translation>행위자 {actors}개와 주제 {themes}개를 추가함</translation>
    </message>
    <message>
        <source>{name}: {actors} actors, {themes} themes</source>
        <translation>{name}: 행위자 {actors}개, 주제 {themes}개</translation>
    </message>
</context>
<context>
    <name>CodebookPanel</name>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Actors or themes</source>
        <translation>행위자 또는 주제</translation>
    </message>
    <message>
        <source>Choose a tag to see and change what is known of it.</source>
        <translation>태그를 선택하면 그 정보를 보고 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>코드북</translation>
    </message>
    <message>
        <source>Find a tag or alias</source>
        <translation>태그 또는 별칭 찾기</translation>
    </message>
    <message>
        <source>More for the codebook</source>
        <translation>코드북의 다른 작업</translation>
    </message>
    <message>
        <source>New Actor</source>
        <translation>새 행위자</translation>
    </message>
    <message>
        <source>New Theme</source>
        <translation>새 주제</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>새 행위자</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>새 주제</translation>
    </message>
    <message>
        <source>No actors or themes yet. Make your own, or begin with a codebook that is ready.</source>
        <translation>행위자나 주제가 아직 없습니다. 직접 만들거나 준비된 코드북으로 시작하십시오.</translation>
    </message>
    <message>
        <source>No tag has such a name or alias.</source>
        <translation>그런 이름이나 별칭을 가진 태그가 없습니다.</translation>
    </message>
    <message>
        <source>Starter Codebook…</source>
        <translation>기본 코드북…</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>CodebookReportDialog</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>{} 삭제</translation>
    </message>
    <message>
        <source>Every tag, or one below it, is on a passage.</source>
        <translation>모든 태그가 직접, 또는 아래 태그를 통해 구절에 붙어 있습니다.</translation>
    </message>
    <message>
        <source>May mean the same</source>
        <translation>같은 뜻일 수 있음</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>Merge {other} into {kept}</source>
        <translation>{other} 태그를 {kept}에 병합</translation>
    </message>
    <message>
        <source>No two tags share names that are alike, an alias, or most of their passages.</source>
        <translation>이름이 비슷하거나 별칭 또는 대부분의 구절이 겹치는 태그가 없습니다.</translation>
    </message>
    <message>
        <source>On no passage</source>
        <translation>붙은 구절이 없음</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>태그를 삭제함</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>태그를 병합함</translation>
    </message>
    <message>
        <source>Unused and Overlapping Tags</source>
        <translation>쓰이지 않거나 겹치는 태그</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>both are called {}</source>
        <translation>둘 다 {}(으)로 불림</translation>
    </message>
    <message>
        <source>names alike</source>
        <translation>이름이 비슷함</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>{shared} of {either} passages carry both</source>
        <translation>구절 {either}개 중 {shared}개에 둘 다 붙음</translation>
    </message>
    <message>
        <source>“{other}” becomes “{kept}”; it can be split back at any time</source>
        <translation>“{other}” 태그가 “{kept}” 태그로 바뀌며, 언제든 다시 나눌 수 있습니다</translation>
    </message>
</context>
<context>
    <name>CodebookTreeModel</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColourSwatches</name>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation>호박색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>밝은 청록</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>남색</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>라임색</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>{column}, ascending</source>
        <translation>{column}, 오름차순</translation>
    </message>
    <message>
        <source>{column}, descending</source>
        <translation>{column}, 내림차순</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>명령 실행</translation>
    </message>
    <message>
        <source>Tag as {}</source>
        <translation>{} 태그 붙이기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About Analyst Workbench</source>
        <translation>Analyst Workbench 정보</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>제안 받아들이기</translation>
    </message>
    <message>
        <source>Add Selected Evidence to Briefing</source>
        <translation>선택한 근거를 브리핑에 추가</translation>
    </message>
    <message>
        <source>Add to Briefing</source>
        <translation>브리핑에 추가</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Articles ({});;All files (*)</source>
        <translation>기사 ({});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>라이브러리 백업</translation>
    </message>
    <message>
        <source>Backed up to {}</source>
        <translation>{}에 백업함</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Cards or Columns</source>
        <translation>카드 또는 열</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>코드북</translation>
    </message>
    <message>
        <source>Codebook Report…</source>
        <translation>코드북 보고서…</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Compare Copies…</source>
        <translation>사본 비교…</translation>
    </message>
    <message>
        <source>Delete Article…</source>
        <translation>기사 삭제…</translation>
    </message>
    <message>
        <source>Delete Briefing…</source>
        <translation>브리핑 삭제…</translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation>구절 삭제</translation>
    </message>
    <message>
        <source>Draft from Evidence</source>
        <translation>근거로 초안 만들기</translation>
    </message>
    <message>
        <source>Edit Facts…</source>
        <translation>기사 정보 편집…</translation>
    </message>
    <message>
        <source>End a Word Earlier</source>
        <translation>끝을 한 단어 앞으로</translation>
    </message>
    <message>
        <source>End a Word Later</source>
        <translation>끝을 한 단어 뒤로</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Export Briefing…</source>
        <translation>브리핑 내보내기…</translation>
    </message>
    <message>
        <source>Export Codebook…</source>
        <translation>코드북 내보내기…</translation>
    </message>
    <message>
        <source>Export Index of Series…</source>
        <translation>시리즈 색인 내보내기…</translation>
    </message>
    <message>
        <source>Extend to Selected Words</source>
        <translation>선택한 단어까지 넓히기</translation>
    </message>
    <message>
        <source>Find in Article</source>
        <translation>기사에서 찾기</translation>
    </message>
    <message>
        <source>Fix What Is Remarked</source>
        <translation>지적된 곳 고치기</translation>
    </message>
    <message>
        <source>Fold or Unfold All Groups</source>
        <translation>모든 묶음 접기/펼치기</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Group as Copies</source>
        <translation>사본으로 묶기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Import Codebook…</source>
        <translation>코드북 가져오기…</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <source>Insert from Tray</source>
        <translation>모음함에서 넣기</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Keep Version…</source>
        <translation>버전 저장…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Larger Article Type</source>
        <translation>기사 글자 크게</translation>
    </message>
    <message>
        <source>Larger Pane</source>
        <translation>영역 넓히기</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Lines Closer</source>
        <translation>줄 간격 좁게</translation>
    </message>
    <message>
        <source>Lines Farther Apart</source>
        <translation>줄 간격 넓게</translation>
    </message>
    <message>
        <source>List Pane</source>
        <translation>목록 영역</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>구절 표시</translation>
    </message>
    <message>
        <source>Mark Read or Unread</source>
        <translation>읽음/읽지 않음 표시</translation>
    </message>
    <message>
        <source>Merge Passages</source>
        <translation>구절 병합</translation>
    </message>
    <message>
        <source>More Like This</source>
        <translation>비슷한 기사</translation>
    </message>
    <message>
        <source>Narrower Column</source>
        <translation>단 폭 좁게</translation>
    </message>
    <message>
        <source>Never as This Actor</source>
        <translation>이 행위자로 제안하지 않기</translation>
    </message>
    <message>
        <source>Never-Release List…</source>
        <translation>배포 금지 목록…</translation>
    </message>
    <message>
        <source>New Actor…</source>
        <translation>새 행위자…</translation>
    </message>
    <message>
        <source>New Briefing…</source>
        <translation>새 브리핑…</translation>
    </message>
    <message>
        <source>New Library…</source>
        <translation>새 라이브러리…</translation>
    </message>
    <message>
        <source>New Theme from Words</source>
        <translation>선택한 단어로 새 주제</translation>
    </message>
    <message>
        <source>New Theme…</source>
        <translation>새 주제…</translation>
    </message>
    <message>
        <source>Next Article</source>
        <translation>다음 기사</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation>다음 구절</translation>
    </message>
    <message>
        <source>Next Suggestion</source>
        <translation>다음 제안</translation>
    </message>
    <message>
        <source>Not a Copy</source>
        <translation>사본이 아님</translation>
    </message>
    <message>
        <source>Not in This Article</source>
        <translation>이 기사에서는 아님</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>라이브러리 열기…</translation>
    </message>
    <message>
        <source>Open Original File…</source>
        <translation>원본 파일 열기…</translation>
    </message>
    <message>
        <source>Open Sample Library</source>
        <translation>예제 라이브러리 열기</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>매체…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Previous Article</source>
        <translation>이전 기사</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation>이전 구절</translation>
    </message>
    <message>
        <source>Previous Suggestion</source>
        <translation>이전 제안</translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation>빠른 열기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Rebuild Search Index</source>
        <translation>검색 색인 다시 만들기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Save Search…</source>
        <translation>검색 저장…</translation>
    </message>
    <message>
        <source>Search Articles</source>
        <translation>기사 검색</translation>
    </message>
    <message>
        <source>Searches and Filters</source>
        <translation>검색과 필터</translation>
    </message>
    <message>
        <source>Select Paragraph</source>
        <translation>단락 선택</translation>
    </message>
    <message>
        <source>Select Sentence</source>
        <translation>문장 선택</translation>
    </message>
    <message>
        <source>Series and Category…</source>
        <translation>시리즈와 분류…</translation>
    </message>
    <message>
        <source>Serif or Sans</source>
        <translation>세리프/산세리프</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Show Caret</source>
        <translation>캐럿 표시</translation>
    </message>
    <message>
        <source>Show or Hide Suggestions</source>
        <translation>제안 보이기/숨기기</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Smaller Article Type</source>
        <translation>기사 글자 작게</translation>
    </message>
    <message>
        <source>Smaller Pane</source>
        <translation>영역 좁히기</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Sort and Group…</source>
        <translation>정렬과 묶기…</translation>
    </message>
    <message>
        <source>Source Not to Be Named</source>
        <translation>출처 비공개</translation>
    </message>
    <message>
        <source>Split Passage</source>
        <translation>구절 나누기</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Start a Word Earlier</source>
        <translation>시작을 한 단어 앞으로</translation>
    </message>
    <message>
        <source>Start a Word Later</source>
        <translation>시작을 한 단어 뒤로</translation>
    </message>
    <message>
        <source>Starter Codebook…</source>
        <translation>기본 코드북…</translation>
    </message>
    <message>
        <source>Switch Light and Dark</source>
        <translation>밝게/어둡게 전환</translation>
    </message>
    <message>
        <source>Tag All Mentions…</source>
        <translation>모든 언급에 태그 붙이기…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Verify Release…</source>
        <translation>배포본 확인…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>Watched Folders…</source>
        <translation>감시 폴더…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>바뀐 내용…</translation>
    </message>
    <message>
        <source>Wider Column</source>
        <translation>단 폭 넓게</translation>
    </message>
    <message>
        <source>{verb} {step}</source>
        <translation>{step} {verb}</translation>
    </message>
</context>
<context>
    <name>CompareCopiesDialog</name>
    <message>
        <source>1 sentence differs.</source>
        <translation>문장 1개가 다릅니다.</translation>
    </message>
    <message>
        <source>Compare Copies</source>
        <translation>사본 비교</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교할 기사</translation>
    </message>
    <message>
        <source>Group as Copies</source>
        <translation>사본으로 묶기</translation>
    </message>
    <message>
        <source>Grouped as copies.</source>
        <translation>사본으로 묶여 있습니다.</translation>
    </message>
    <message>
        <source>Not a Copy</source>
        <translation>사본이 아님</translation>
    </message>
    <message>
        <source>Not grouped.</source>
        <translation>묶여 있지 않습니다.</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>{}% of the word sequences of the shorter text stand in the other.</source>
        <translation>짧은 텍스트의 단어열 중 다른 쪽에도 있는 것: {}%.</translation>
    </message>
    <message>
        <source>{} sentences differ.</source>
        <translation>문장 {}개가 다릅니다.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Grouped as copies</source>
        <translation>사본으로 묶음</translation>
    </message>
    <message>
        <source>No longer a copy</source>
        <translation>더는 사본이 아님</translation>
    </message>
    <message>
        <source>This article has no copies; select two articles to compare them.</source>
        <translation>이 기사에는 사본이 없습니다. 비교하려면 기사 두 건을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>CountSection</name>
    <message>
        <source>{count} more</source>
        <translation>{count}개 더</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>Before the text of {}</source>
        <translation>{} 저장 전의 초안</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>초안이 저장되지 않음</translation>
    </message>
    <message>
        <source>Draft saved {}</source>
        <translation>{} 초안 저장됨</translation>
    </message>
    <message>
        <source>The briefing is gone; your unsaved text is kept as a new one</source>
        <translation>브리핑이 없어졌습니다. 저장하지 않은 텍스트는 새 브리핑으로 남겨 두었습니다</translation>
    </message>
    <message>
        <source>The draft had changed meanwhile: your text is saved, the other is the version “{}”</source>
        <translation>그사이 초안이 바뀌었습니다. 입력한 텍스트는 저장했고 다른 쪽은 버전 “{}”(으)로 남아 있습니다</translation>
    </message>
</context>
<context>
    <name>DraftPane</name>
    <message>
        <source>1 word</source>
        <translation>1단어</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Delete Briefing…</source>
        <translation>브리핑 삭제…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>New Briefing…</source>
        <translation>새 브리핑…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Series and category</source>
        <translation>시리즈와 분류</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{}단어</translation>
    </message>
</context>
<context>
    <name>DropFrame</name>
    <message>
        <source>Drop here to import</source>
        <translation>여기에 놓으면 가져옵니다</translation>
    </message>
</context>
<context>
    <name>EditArticleDialog</name>
    <message>
        <source>Edit Facts</source>
        <translation>기사 정보 편집</translation>
    </message>
    <message>
        <source>Found in the file: {where}</source>
        <translation>파일에서 찾은 곳: {where}</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Nobody has said who may be told.</source>
        <translation>누구에게 알려도 되는지 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Not found in the file</source>
        <translation>파일에서 찾지 못함</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>고지</translation>
    </message>
    <message>
        <source>Set by an analyst; imports leave it as it is</source>
        <translation>분석가가 입력함. 다시 가져와도 바뀌지 않음</translation>
    </message>
    <message>
        <source>This is no date; write it as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.</source>
        <translation>날짜가 아닙니다. 2026, 2026-06, 2026-06-21 또는 2026-06-21T15:48처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>such as 2026-06-21</source>
        <translation>예: 2026-06-21</translation>
    </message>
</context>
<context>
    <name>EditArticlesDialog</name>
    <message>
        <source> and {} more</source>
        <translation> 외 {}개</translation>
    </message>
    <message>
        <source>Edit {} Articles</source>
        <translation>기사 {}건 편집</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Set {} in all</source>
        <translation>모두에 {} 적용</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>Write dates as 2026, 2026-06, 2026-06-21 or 2026-06-21T15:48.</source>
        <translation>날짜는 2026, 2026-06, 2026-06-21 또는 2026-06-21T15:48처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>{} different ones</source>
        <translation>서로 다른 값 {}개</translation>
    </message>
</context>
<context>
    <name>EvidenceBar</name>
    <message>
        <source>Press to show all months</source>
        <translation>누르면 모든 달을 봅니다</translation>
    </message>
    <message>
        <source>Search quotes and notes</source>
        <translation>인용문과 메모 검색</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>보는 중:</translation>
    </message>
    <message>
        <source>Showing all actors and themes</source>
        <translation>모든 행위자와 주제를 보는 중</translation>
    </message>
    <message>
        <source>and</source>
        <translation>및</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}개 선택됨</translation>
    </message>
</context>
<context>
    <name>EvidenceCharts</name>
    <message numerus="yes">
        <source>%Ln passage(s) in {some} of {read} articles read</source>
        <translation>
            <numerusform>읽은 기사 {read}건 중 {some}건의 구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Actors by themes</source>
        <translation>행위자별 주제</translation>
    </message>
    <message>
        <source>Actors × themes</source>
        <translation>행위자 × 주제</translation>
    </message>
    <message>
        <source>No passage here carries an actor and a theme.</source>
        <translation>여기에는 행위자와 주제가 함께 붙은 구절이 없습니다.</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>{names}, passages: {count}</source>
        <translation>{names}, 구절: {count}</translation>
    </message>
</context>
<context>
    <name>EvidenceHeader</name>
    <message>
        <source>Add to briefing</source>
        <translation>브리핑에 추가</translation>
    </message>
    <message>
        <source>Add {count} to briefing</source>
        <translation>{count}개를 브리핑에 추가</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Filter · {count}</source>
        <translation>필터 · {count}</translation>
    </message>
    <message>
        <source>Needs review only</source>
        <translation>검토가 필요한 것만</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
</context>
<context>
    <name>EvidenceInserter</name>
    <message>
        <source>Drafted from 1 passage</source>
        <translation>구절 1개로 초안을 씀</translation>
    </message>
    <message>
        <source>Drafted from {} passages</source>
        <translation>구절 {}개로 초안을 씀</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Credibility</source>
        <translation>신빙성</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Sort by what is checked</source>
        <translation>선택 여부로 정렬</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The article changed and the words at this place differ: accept the proposed place.</source>
        <translation>기사가 바뀌어 이 자리의 단어가 다릅니다. 제안된 자리를 받아들이십시오.</translation>
    </message>
    <message>
        <source>The article changed and these words are no longer in it: open it and mark them again.</source>
        <translation>기사가 바뀌어 이 단어가 더는 없습니다. 기사를 열어 다시 표시하십시오.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>검토 필요</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>No passage fits.</source>
        <translation>맞는 구절이 없습니다.</translation>
    </message>
    <message>
        <source>No passages yet. Open an article, select the words that matter and press Enter.</source>
        <translation>구절이 아직 없습니다. 기사를 열고 중요한 단어를 선택한 다음 Enter를 누르십시오.</translation>
    </message>
    <message>
        <source>Place accepted</source>
        <translation>자리를 받아들임</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>모든 구절 보기</translation>
    </message>
    <message>
        <source>{shown} of {total} passages</source>
        <translation>구절 {total}개 중 {shown}개</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Accept Proposed Place</source>
        <translation>제안된 자리 받아들이기</translation>
    </message>
    <message>
        <source>Add to Briefing</source>
        <translation>브리핑에 추가</translation>
    </message>
    <message>
        <source>Open Article Here</source>
        <translation>이 자리에서 기사 열기</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As it is marked</source>
        <translation>표시된 등급대로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>브리핑 내보내기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not yet: a file is there already.</source>
        <translation>아직 내보낼 수 없음: 같은 이름의 파일이 있습니다.</translation>
    </message>
    <message>
        <source>Not yet: {}.</source>
        <translation>아직 내보낼 수 없음: {}.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Release at</source>
        <translation>배포 등급</translation>
    </message>
    <message>
        <source>Replace {}</source>
        <translation>{} 바꾸기</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON beside it</source>
        <translation>출처를 CSL-JSON으로도 저장</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>기록될 내용</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>{} to be taken out of the draft</source>
        <translation>초안에서 빼야 할 것 {}개</translation>
    </message>
    <message>
        <source>{} without a reason</source>
        <translation>이유가 없는 것 {}개</translation>
    </message>
</context>
<context>
    <name>FileBriefingDialog</name>
    <message>
        <source>Releases of a series lead to each other by category, and can have an index page.</source>
        <translation>한 시리즈의 배포본은 분류별로 서로 이어지며, 색인 페이지를 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Series and Category</source>
        <translation>시리즈와 분류</translation>
    </message>
</context>
<context>
    <name>FilingFields</name>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>No series</source>
        <translation>시리즈 없음</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Strategic Technology Daily, for example</source>
        <translation>예: 전략 기술 일보</translation>
    </message>
    <message>
        <source>Technology Control, for example</source>
        <translation>예: 기술 통제</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Take away {filter}</source>
        <translation>{filter} 빼기</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>점검 결과</translation>
    </message>
    <message>
        <source>NEEDS A REASON</source>
        <translation>이유 필요</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was found that stands in the way.</source>
        <translation>배포를 막는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only a change to the draft helps.</source>
        <translation>초안을 고쳐야 합니다.</translation>
    </message>
    <message>
        <source>PUT RIGHT</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>이유: {}</translation>
    </message>
    <message>
        <source>STANDS IN THE WAY</source>
        <translation>배포를 막음</translation>
    </message>
    <message>
        <source>Same reason for all {count}</source>
        <translation>{count}건 모두 같은 이유</translation>
    </message>
    <message>
        <source>Take it out of the draft, or say why it may go out. The reason goes out with the receipt.</source>
        <translation>초안에서 빼거나, 내보내도 되는 이유를 쓰십시오. 이유는 배포 증명에 함께 적힙니다.</translation>
    </message>
    <message>
        <source>WORTH KNOWING</source>
        <translation>알아 둘 것</translation>
    </message>
    <message>
        <source>What will be written is mended already.</source>
        <translation>기록될 내용은 이미 고쳐져 있습니다.</translation>
    </message>
    <message>
        <source>Why it may go out</source>
        <translation>내보내도 되는 이유</translation>
    </message>
</context>
<context>
    <name>FoundSpeaker</name>
    <message>
        <source>1 article found</source>
        <translation>기사 1건 찾음</translation>
    </message>
    <message>
        <source>{count} articles found</source>
        <translation>기사 {count}건 찾음</translation>
    </message>
    <message>
        <source>{found}; groups: {count}</source>
        <translation>{found}, 묶음: {count}개</translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Credibility</source>
        <translation>신빙성</translation>
    </message>
    <message>
        <source>Credibility {}: {}</source>
        <translation>신빙성 {}: {}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>1 article</source>
        <translation>기사 1건</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼쳐짐</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>기사 {count}건</translation>
    </message>
</context>
<context>
    <name>HeatGrid</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>1 page</source>
        <translation>페이지 1개</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Menu | Command | Keys</source>
        <translation>메뉴 | 명령 | 단축키</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>도움말 페이지</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>페이지 {}개</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Credibility {}: {}</source>
        <translation>신빙성 {}: {}</translation>
    </message>
    <message>
        <source>Marked by {0}, {1}</source>
        <translation>표시: {0}, {1}</translation>
    </message>
    <message>
        <source>Marked {}</source>
        <translation>{} 표시됨</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>copy of an article that is here</source>
        <translation>이미 있는 기사의 사본</translation>
    </message>
    <message>
        <source>not searchable: pictures of pages without text</source>
        <translation>검색할 수 없음: 텍스트가 없는 페이지 그림</translation>
    </message>
    <message>
        <source>says again what it said before</source>
        <translation>이전 내용으로 돌아옴</translation>
    </message>
</context>
<context>
    <name>ImportLinesModel</name>
    <message>
        <source>Already here</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>갱신됨</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Why, or which article</source>
        <translation>이유 또는 기사</translation>
    </message>
</context>
<context>
    <name>ImportResultsDialog</name>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>All files are accounted for</source>
        <translation>모든 파일을 처리했습니다</translation>
    </message>
    <message>
        <source>Cancel Import</source>
        <translation>가져오기 취소</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Install tesseract to read the text in pictures of pages</source>
        <translation>페이지 그림의 텍스트를 읽으려면 tesseract를 설치하십시오</translation>
    </message>
    <message>
        <source>Looking for files to import…</source>
        <translation>가져올 파일을 찾는 중…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Read the text in pictures of pages with tesseract</source>
        <translation>tesseract로 페이지 그림의 텍스트 읽기</translation>
    </message>
    <message>
        <source>Recognise Text</source>
        <translation>텍스트 인식</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>Some files could not be imported</source>
        <translation>가져오지 못한 파일이 있습니다</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>가져오기를 멈추는 중…</translation>
    </message>
    <message>
        <source>The import is paused</source>
        <translation>가져오기가 일시 정지되었습니다</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>가져오기를 멈추었습니다</translation>
    </message>
    <message>
        <source>Try Failed Again</source>
        <translation>실패한 파일 다시 시도</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>바뀐 내용</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The folder “{}” is no longer there.</source>
        <translation>“{}” 폴더가 더는 없습니다.</translation>
    </message>
    <message>
        <source>This article has not changed since it was imported.</source>
        <translation>이 기사는 가져온 뒤로 바뀌지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>IndexKeeper</name>
    <message>
        <source>Search index rebuilt</source>
        <translation>검색 색인을 다시 만들었습니다</translation>
    </message>
    <message>
        <source>{why} It was built anew; no article was lost.</source>
        <translation>{why} 색인을 새로 만들었으며, 없어진 기사는 없습니다.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Filter tags</source>
        <translation>태그 필터</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>No actors or themes yet.</source>
        <translation>행위자나 주제가 아직 없습니다.</translation>
    </message>
    <message>
        <source>No tag has this in its name.</source>
        <translation>이 이름이 들어간 태그가 없습니다.</translation>
    </message>
    <message>
        <source>Releases will name the source again</source>
        <translation>배포본에 출처를 다시 밝힙니다</translation>
    </message>
    <message>
        <source>Releases will not name the source</source>
        <translation>배포본에 출처를 밝히지 않습니다</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>불가리아어</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>카탈루냐어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>크로아티아어</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>에스토니아어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>조지아어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>인도네시아어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>라트비아어</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>리투아니아어</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>말레이어</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>노르웨이어</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>페르시아어</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>루마니아어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>세르비아어</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>슬로바키아어</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>슬로베니아어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>터키어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>우르두어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) edited</source>
        <translation>
            <numerusform>기사 %Ln건을 편집함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Article(s)</source>
        <translation>
            <numerusform>기사 %Ln건 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제함</translation>
    </message>
    <message>
        <source>No longer archived</source>
        <translation>보관 해제됨</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>별표 없음</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Releases will name the source again</source>
        <translation>배포본에 출처를 다시 밝힙니다</translation>
    </message>
    <message>
        <source>Releases will not name the source</source>
        <translation>배포본에 출처를 밝히지 않습니다</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>{count} articles with {passages} will be taken out of the library. Undo brings them back.</source>
        <translation>기사 {count}건과 {passages}를 라이브러리에서 뺍니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>“{title}” with {passages} will be taken out of the library. Undo brings it back.</source>
        <translation>“{title}” 기사와 {passages}를 라이브러리에서 뺍니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open Recent</source>
        <translation>최근 항목 열기</translation>
    </message>
</context>
<context>
    <name>Marker</name>
    <message>
        <source>Passage deleted</source>
        <translation>구절을 삭제함</translation>
    </message>
</context>
<context>
    <name>MarkingCombo</name>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
</context>
<context>
    <name>MarkingLabel</name>
    <message>
        <source>Nobody has said who may be told.</source>
        <translation>누구에게 알려도 되는지 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>코드북</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Start and End</source>
        <translation>시작과 끝</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Type and Column</source>
        <translation>글자와 단</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>MergeTagsDialog</name>
    <message numerus="yes">
        <source>%Ln tag(s) below it move along.</source>
        <translation>
            <numerusform>그 아래의 태그 %Ln개도 함께 옮겨집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 passage gets “{kept}” instead of “{tag}”.</source>
        <translation>구절 1개의 “{tag}” 태그가 “{kept}” 태그로 바뀝니다.</translation>
    </message>
    <message>
        <source>Choose the tag that stays.</source>
        <translation>남길 태그를 고르십시오.</translation>
    </message>
    <message>
        <source>Find a tag or alias</source>
        <translation>태그 또는 별칭 찾기</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>병합</translation>
    </message>
    <message>
        <source>Merge “{name}” into</source>
        <translation>“{name}” 태그를 병합할 곳</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The names of “{tag}” become aliases of “{kept}”.</source>
        <translation>“{tag}”의 이름들은 “{kept}”의 별칭이 됩니다.</translation>
    </message>
    <message>
        <source>{count} passages get “{kept}” instead of “{tag}”.</source>
        <translation>구절 {count}개의 “{tag}” 태그가 “{kept}” 태그로 바뀝니다.</translation>
    </message>
    <message>
        <source>“{tag}” can be split back at any time, and each of its passages gets it again.</source>
        <translation>“{tag}” 태그는 언제든 다시 나눌 수 있으며, 원래 구절마다 되돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>No passages with a month to show.</source>
        <translation>달을 알 수 있는 구절이 없습니다.</translation>
    </message>
    <message>
        <source>Passages per month</source>
        <translation>월별 구절</translation>
    </message>
    <message>
        <source>{count} undated</source>
        <translation>날짜 없음 {count}개</translation>
    </message>
</context>
<context>
    <name>NewBriefingDialog</name>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Its first heading</source>
        <translation>첫 제목</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation>새 브리핑</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
</context>
<context>
    <name>NoArticles</name>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>이것을 찾으셨습니까? “{query}”</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>No article answers “{query}”.</source>
        <translation>“{query}”에 맞는 기사가 없습니다.</translation>
    </message>
    <message>
        <source>No article is like this one.</source>
        <translation>이와 비슷한 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>예제 라이브러리 열기</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>필터 없이 검색</translation>
    </message>
    <message>
        <source>There are no articles here yet.</source>
        <translation>아직 기사가 없습니다.</translation>
    </message>
    <message>
        <source>There are no articles here yet. Import files, or drop files or folders on this list.</source>
        <translation>아직 기사가 없습니다. 파일을 가져오거나 이 목록에 파일이나 폴더를 끌어다 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note: why it matters. Notes stay in the library.</source>
        <translation>메모: 왜 중요한지. 메모는 라이브러리 밖으로 나가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Completions</source>
        <translation>자동 완성</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open Original File</source>
        <translation>원본 파일 열기</translation>
    </message>
    <message>
        <source>The original file of this article is not in the library</source>
        <translation>이 기사의 원본 파일은 라이브러리에 없습니다</translation>
    </message>
    <message>
        <source>“{}” opens in another program of this computer. That program may connect to the internet: a saved web page may load pictures and tell its site that it was read.</source>
        <translation>“{}” 파일을 이 컴퓨터의 다른 프로그램으로 엽니다. 그 프로그램은 인터넷에 연결할 수 있습니다. 저장한 웹 페이지는 그림을 불러오면서 읽었다는 사실을 사이트에 알릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OtherPages</name>
    <message>
        <source>Briefing deleted</source>
        <translation>브리핑을 삭제함</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete Briefing</source>
        <translation>브리핑 삭제</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>{} 파일로 내보냄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Keep Version</source>
        <translation>버전 저장</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>이 버전의 이름</translation>
    </message>
    <message>
        <source>Never-Release List</source>
        <translation>배포 금지 목록</translation>
    </message>
    <message>
        <source>Never-release list kept</source>
        <translation>배포 금지 목록을 저장함</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Series and category kept</source>
        <translation>시리즈와 분류를 저장함</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>태그를 삭제함</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>태그를 병합함</translation>
    </message>
    <message>
        <source>The draft and its versions will be deleted; its passages stay. Undo brings it back.</source>
        <translation>초안과 그 버전을 삭제합니다. 구절은 남습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>This briefing belongs to no series: give it one first</source>
        <translation>이 브리핑은 속한 시리즈가 없습니다. 먼저 시리즈를 정하십시오</translation>
    </message>
    <message>
        <source>Verify Release</source>
        <translation>배포본 확인</translation>
    </message>
    <message>
        <source>Version kept</source>
        <translation>버전을 저장함</translation>
    </message>
    <message>
        <source>Version restored; the draft before it is kept</source>
        <translation>버전을 되돌렸으며, 그 전 초안은 남아 있습니다</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>버전 {}</translation>
    </message>
    <message>
        <source>Words that no release may hold, one entry a line</source>
        <translation>어떤 배포본에도 나오면 안 되는 말을 한 줄에 하나씩</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Filter outlets</source>
        <translation>매체 필터</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>Nobody has graded this outlet yet.</source>
        <translation>이 매체는 아직 평가되지 않았습니다.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Outlet changed</source>
        <translation>매체를 바꿈</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Reliability is about the outlet, whatever it says. How credible one statement is belongs to the passage and is given there.</source>
        <translation>신뢰도는 내용이 아니라 매체에 대한 평가입니다. 한 진술을 얼마나 믿을 수 있는지는 구절의 신빙성으로 매깁니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>짧은 이름</translation>
    </message>
    <message>
        <source>Why it is as reliable as this</source>
        <translation>이렇게 평가하는 이유</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>이유를 적지 않음</translation>
    </message>
    <message>
        <source>{before} → {after} · {name}</source>
        <translation>{before} → {after} · {name}</translation>
    </message>
</context>
<context>
    <name>OutlineButton</name>
    <message>
        <source>Headings</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>No heading yet</source>
        <translation>아직 제목이 없음</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choices</source>
        <translation>선택지</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Enter toggles, Ctrl+Enter is Done</source>
        <translation>Enter로 선택하고 Ctrl+Enter로 마칩니다</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>지금은 쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>PassageCommands</name>
    <message>
        <source>Quote copied</source>
        <translation>인용문을 복사함</translation>
    </message>
</context>
<context>
    <name>PassageDetails</name>
    <message>
        <source>Accept</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Citation copied</source>
        <translation>인용 표기를 복사함</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>인용 표기 복사</translation>
    </message>
    <message>
        <source>Copy Quote with Source</source>
        <translation>인용문을 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation>구절 삭제</translation>
    </message>
    <message>
        <source>Marking: {}</source>
        <translation>표시 등급: {}</translation>
    </message>
    <message>
        <source>Needs review: its words were not found in the newest text.</source>
        <translation>검토 필요: 최신 텍스트에서 이 단어를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Needs review: the words at its place have changed.</source>
        <translation>검토 필요: 이 자리의 단어가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>평가되지 않음</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Passage deleted</source>
        <translation>구절을 삭제함</translation>
    </message>
    <message>
        <source>Quote copied</source>
        <translation>인용문을 복사함</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <source>chars {}–{}</source>
        <translation>문자 {}–{}</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Copy Quote with Source</source>
        <translation>인용문을 출처와 함께 복사</translation>
    </message>
    <message>
        <source>Tag As</source>
        <translation>붙일 태그</translation>
    </message>
</context>
<context>
    <name>PassageSpeaker</name>
    <message>
        <source>no tags</source>
        <translation>태그 없음</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>All time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>지난 {days}일</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>기간: {name}</translation>
    </message>
    <message>
        <source>Show this range</source>
        <translation>이 기간 보기</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Date header</source>
        <translation>Date 머리글</translation>
    </message>
    <message>
        <source>From header</source>
        <translation>From 머리글</translation>
    </message>
    <message>
        <source>Subject header</source>
        <translation>Subject 머리글</translation>
    </message>
    <message>
        <source>byline element</source>
        <translation>필자 요소</translation>
    </message>
    <message>
        <source>byline line</source>
        <translation>필자 줄</translation>
    </message>
    <message>
        <source>canonical link</source>
        <translation>대표 링크</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>열 {name}</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>문서 속성</translation>
    </message>
    <message>
        <source>fact line</source>
        <translation>정보 줄</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>피드 항목</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>첫 줄</translation>
    </message>
    <message>
        <source>first paragraph</source>
        <translation>첫 단락</translation>
    </message>
    <message>
        <source>foot of page</source>
        <translation>쪽 아래</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>머리말</translation>
    </message>
    <message>
        <source>head of the saved page</source>
        <translation>저장된 페이지의 머리글</translation>
    </message>
    <message>
        <source>largest text</source>
        <translation>가장 큰 글자</translation>
    </message>
    <message>
        <source>last paragraph</source>
        <translation>마지막 단락</translation>
    </message>
    <message>
        <source>line at the title</source>
        <translation>제목 옆 줄</translation>
    </message>
    <message>
        <source>notice line</source>
        <translation>고지 줄</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>페이지 본문</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>페이지 제목</translation>
    </message>
    <message>
        <source>recognised in pictures of pages</source>
        <translation>페이지 그림에서 인식</translation>
    </message>
    <message>
        <source>recognised in the picture</source>
        <translation>그림에서 인식</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>쪽 머리글</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>저장된 페이지</translation>
    </message>
    <message>
        <source>text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>time element</source>
        <translation>시간 요소</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>웹 아카이브</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QueryCompletions</name>
    <message>
        <source>a day, a month, “last 7 days”</source>
        <translation>하루, 한 달 또는 “last 7 days”</translation>
    </message>
    <message>
        <source>any name of an actor, in the text</source>
        <translation>텍스트에 나오는 행위자의 모든 이름</translation>
    </message>
    <message>
        <source>how long it is: words:[500 TO]</source>
        <translation>길이: words:[500 TO]</translation>
    </message>
    <message>
        <source>passages tagged with a theme, or one below it</source>
        <translation>이 주제 또는 그 아래 주제의 태그가 붙은 구절</translation>
    </message>
    <message>
        <source>passages tagged with an actor, by any of its names</source>
        <translation>어느 이름으로든 이 행위자의 태그가 붙은 구절</translation>
    </message>
    <message>
        <source>passages, notes, copies, revisions, a star</source>
        <translation>구절, 메모, 사본, 개정판, 별표</translation>
    </message>
    <message>
        <source>the TLP label</source>
        <translation>TLP 등급</translation>
    </message>
    <message>
        <source>the grade of its outlet, A to F</source>
        <translation>매체의 신뢰도, A에서 F까지</translation>
    </message>
    <message>
        <source>the language of the text</source>
        <translation>텍스트의 언어</translation>
    </message>
    <message>
        <source>unread, read, archived</source>
        <translation>unread, read, archived</translation>
    </message>
    <message>
        <source>what sort of file it was</source>
        <translation>파일의 종류</translation>
    </message>
    <message>
        <source>when it came into the library</source>
        <translation>라이브러리에 들어온 때</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>게재한 매체</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>쓴 사람</translation>
    </message>
    <message>
        <source>words of the address</source>
        <translation>주소의 단어</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>제목의 단어</translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Open an article, briefing, tag or search</source>
        <translation>기사, 브리핑, 태그 또는 검색 열기</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>1 file not searchable</source>
        <translation>검색할 수 없는 파일 1개</translation>
    </message>
    <message>
        <source>Did you mean {query}?</source>
        <translation>이것을 찾으셨습니까? {query}</translation>
    </message>
    <message>
        <source>Ignored: {parts}</source>
        <translation>무시함: {parts}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>{count} articles, the most alike first</source>
        <translation>비슷한 순서로 기사 {count}건</translation>
    </message>
    <message>
        <source>{count} files not searchable</source>
        <translation>검색할 수 없는 파일 {count}개</translation>
    </message>
    <message>
        <source>{count} of 1 article</source>
        <translation>기사 1건 중 {count}건</translation>
    </message>
    <message>
        <source>{count} of {all} articles</source>
        <translation>기사 {all}건 중 {count}건</translation>
    </message>
    <message>
        <source>{strict} with all words; {relaxed} more with some of them</source>
        <translation>모든 단어가 있는 기사 {strict}건, 일부만 있는 기사 {relaxed}건 더</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote: {}</source>
        <translation>인용문: {}</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages of {library}</source>
        <translation>{library}의 페이지</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Type and Column</source>
        <translation>글자와 단</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Choose an article to read it here.</source>
        <translation>기사를 선택하면 여기에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>이 기사에서 찾기</translation>
    </message>
    <message>
        <source>Passage deleted</source>
        <translation>구절을 삭제함</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>읽기 영역</translation>
    </message>
    <message>
        <source>This library is open for reading only because {who} is writing.</source>
        <translation>{who} 님이 쓰고 있어 이 라이브러리를 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>이 라이브러리를 읽기 전용으로 열었습니다.</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to a heading</source>
        <translation>제목으로 이동</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Line height</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Sample of the type</source>
        <translation>글자 예시</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>The ministry said on Wednesday that new licences would be needed from next month. Three companies asked for more time; two of them had shipped already.</source>
        <translation>정부 부처는 수요일, 다음 달부터 새 허가가 필요하다고 밝혔다. 세 기업이 시간을 더 달라고 요청했고, 그중 두 곳은 이미 물량을 보냈다.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>단의 폭</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>세리프체</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>산세리프체</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}%</translation>
    </message>
    <message>
        <source>{} px</source>
        <translation>{} px</translation>
    </message>
</context>
<context>
    <name>ReleaseView</name>
    <message>
        <source>Page {}</source>
        <translation>{}쪽</translation>
    </message>
    <message>
        <source>The pages that will be written</source>
        <translation>기록될 쪽</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>기록될 내용</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Find in this draft</source>
        <translation>이 초안에서 찾기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
</context>
<context>
    <name>Reshaper</name>
    <message>
        <source>Merged; 1 briefing cites the merged passage now</source>
        <translation>병합했습니다. 이제 브리핑 1건이 병합된 구절을 인용합니다</translation>
    </message>
    <message>
        <source>Merged; {} briefings cite the merged passage now</source>
        <translation>병합했습니다. 이제 브리핑 {}건이 병합된 구절을 인용합니다</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Assumption</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>첫 절 앞</translation>
    </message>
    <message>
        <source>Collected, never cited</source>
        <translation>모음함에 있으나 인용하지 않음</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>No passage has the key {}.</source>
        <translation>{} 키를 가진 구절이 없습니다.</translation>
    </message>
    <message>
        <source>cites nothing</source>
        <translation>인용 없음</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>1 passage needs review</source>
        <translation>구절 1개를 검토해야 합니다</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>지금 찾은 곳</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시한 단어</translation>
    </message>
    <message>
        <source>Move to Selected Words</source>
        <translation>선택한 단어로 옮기기</translation>
    </message>
    <message>
        <source>Passage {}</source>
        <translation>구절 {}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>These words are not found any more. Select their place and move the passage, or delete it.</source>
        <translation>이 단어를 더는 찾을 수 없습니다. 자리를 선택해 구절을 옮기거나 삭제하십시오.</translation>
    </message>
    <message>
        <source>{} after this article changed</source>
        <translation>이 기사가 바뀌어 {}</translation>
    </message>
    <message>
        <source>{} passages need review</source>
        <translation>구절 {}개를 검토해야 합니다</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>All Articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>보관됨</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep a search to see here what is new in it.</source>
        <translation>검색을 저장하면 새로 들어온 것을 여기에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Kinds of File</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Markings</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>달</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Saved search deleted</source>
        <translation>저장된 검색을 삭제함</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Searches and filters</source>
        <translation>검색과 필터</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>With Passages</source>
        <translation>구절이 있는 기사</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>새 기사 {count}건</translation>
    </message>
    <message>
        <source>{query}
{total} articles, {unread} unread, {new} new since last looked at</source>
        <translation>{query}
기사 {total}건, 읽지 않음 {unread}건, 마지막으로 본 뒤 새 기사 {new}건</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%Ln of these file(s) are no longer where they were.</source>
        <translation>
            <numerusform>이 가운데 파일 %Ln개는 더는 있던 자리에 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>검색을 저장함</translation>
    </message>
</context>
<context>
    <name>SentencePairs</name>
    <message>
        <source>No sentence differs.</source>
        <translation>다른 문장이 없습니다.</translation>
    </message>
    <message>
        <source>Sentences that differ</source>
        <translation>다른 문장</translation>
    </message>
    <message>
        <source>… and {} more.</source>
        <translation>… 외 {}개.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (and {count} more; “workbench check” lists them)</source>
        <translation> (외 {count}개, “workbench check”가 모두 보여 줍니다)</translation>
    </message>
    <message>
        <source> (of them {parts})</source>
        <translation> (그중 {parts})</translation>
    </message>
    <message>
        <source> Accept it with --accept {finding} --because WHY.</source>
        <translation> “--accept {finding} --because 이유”로 받아들일 수 있습니다.</translation>
    </message>
    <message>
        <source>1 a copy of another article</source>
        <translation>다른 기사의 사본 1건</translation>
    </message>
    <message>
        <source>1 alias would be deleted</source>
        <translation>별칭 1개가 삭제됩니다</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>기사 1건</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1바이트</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>파일 1개</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>원출처 1곳</translation>
    </message>
    <message>
        <source>1 passage would lose this tag (none is deleted)</source>
        <translation>구절 1개에서 이 태그가 없어집니다(구절은 삭제되지 않습니다)</translation>
    </message>
    <message>
        <source>1 tag merged into it could not be split back any more</source>
        <translation>병합된 태그 1개를 더는 다시 나눌 수 없게 됩니다</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>브리핑에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>A chapter is missing in the file.</source>
        <translation>파일에 장 하나가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>A number in the quotation is not the passage&apos;s.</source>
        <translation>인용문의 숫자가 구절의 숫자와 다릅니다.</translation>
    </message>
    <message>
        <source>A page of the web archive has no address.</source>
        <translation>웹 아카이브의 한 페이지에 주소가 없습니다.</translation>
    </message>
    <message>
        <source>A part of “{name}” needs a password; unpack the archive with it and import the files.</source>
        <translation>“{name}”의 일부에 암호가 걸려 있습니다. 암호로 압축을 풀고 그 파일들을 가져오십시오.</translation>
    </message>
    <message>
        <source>A passage keeps at least some of its words; it was not changed.</source>
        <translation>구절에는 원래 단어가 조금은 남아 있어야 합니다. 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>A saved search needs a name and a query.</source>
        <translation>저장할 검색에는 이름과 검색어가 필요합니다.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>저장할 검색에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A section of the template “{template_id}” has no heading; give it a line “- heading:”.</source>
        <translation>템플릿 “{template_id}”의 한 절에 제목이 없습니다. “- heading:” 줄을 넣으십시오.</translation>
    </message>
    <message>
        <source>A tag cannot be put below itself, below one of its own, or below the other kind.</source>
        <translation>태그는 자기 자신이나 자기 아래의 태그, 다른 종류의 태그 아래에 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>A tag&apos;s key is one digit from 1 to 9 or one letter from A to Z.</source>
        <translation>태그의 키는 1에서 9까지의 숫자 하나 또는 A에서 Z까지의 글자 하나입니다.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>주제에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>버전에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A week in one category: the developments that will still matter next week, and what changed since the last.</source>
        <translation>한 분류의 한 주: 다음 주에도 중요할 전개와 지난주 이후 달라진 점.</translation>
    </message>
    <message>
        <source>AI governance</source>
        <translation>AI 거버넌스</translation>
    </message>
    <message>
        <source>Accept Changed Passage</source>
        <translation>바뀐 구절 받아들이기</translation>
    </message>
    <message>
        <source>Actor profile</source>
        <translation>행위자 프로필</translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation>행위자 추가</translation>
    </message>
    <message>
        <source>Add Theme</source>
        <translation>주제 추가</translation>
    </message>
    <message>
        <source>Add to Tray</source>
        <translation>모음함에 추가</translation>
    </message>
    <message>
        <source>Add “per {name}”</source>
        <translation>“{name}에 따르면” 넣기</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>행위자에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>An article is gone; find the mentions again, nothing was changed.</source>
        <translation>기사 하나가 없어졌습니다. 언급을 다시 찾으십시오. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation>원출처에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>An outlet needs a name.</source>
        <translation>매체에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>At most {most_grouped} articles can be grouped at once; nothing was changed.</source>
        <translation>한 번에 기사 {most_grouped}건까지만 묶을 수 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>완전히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>다른 출처로 확인됨</translation>
    </message>
    <message>
        <source>Could not understand {where}; begin each section with “- heading:”.</source>
        <translation>{where}을(를) 이해할 수 없습니다. 각 절을 “- heading:”으로 시작하십시오.</translation>
    </message>
    <message>
        <source>Could not understand {where}; write “key: value”.</source>
        <translation>{where}을(를) 이해할 수 없습니다. “key: value”처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>Daily briefing</source>
        <translation>일일 브리핑</translation>
    </message>
    <message>
        <source>Decide Origin</source>
        <translation>원출처 정하기</translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation>행위자 삭제</translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation>기사 삭제</translation>
    </message>
    <message>
        <source>Delete Briefing</source>
        <translation>브리핑 삭제</translation>
    </message>
    <message>
        <source>Delete Passage</source>
        <translation>구절 삭제</translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation>저장된 검색 삭제</translation>
    </message>
    <message>
        <source>Delete Theme</source>
        <translation>주제 삭제</translation>
    </message>
    <message>
        <source>Delete the actor “{name}”? {losses}.</source>
        <translation>“{name}” 행위자를 삭제하시겠습니까? {losses}.</translation>
    </message>
    <message>
        <source>Delete the theme “{name}”? {losses}.</source>
        <translation>“{name}” 주제를 삭제하시겠습니까? {losses}.</translation>
    </message>
    <message>
        <source>Delete {count} Articles</source>
        <translation>기사 {count}건 삭제</translation>
    </message>
    <message>
        <source>Delete {count} Passages</source>
        <translation>구절 {count}개 삭제</translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation>제안 거절</translation>
    </message>
    <message>
        <source>Doubt, but it has provided valid information in the past.</source>
        <translation>의심스럽지만 과거에 유효한 정보를 제공한 적이 있습니다.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>의심스러움</translation>
    </message>
    <message>
        <source>Edit Actor</source>
        <translation>행위자 편집</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>기사 정보 편집</translation>
    </message>
    <message>
        <source>Edit Briefing</source>
        <translation>브리핑 편집</translation>
    </message>
    <message>
        <source>Edit Never-Release List</source>
        <translation>배포 금지 목록 편집</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Edit Outlet</source>
        <translation>매체 편집</translation>
    </message>
    <message>
        <source>Edit Theme</source>
        <translation>주제 편집</translation>
    </message>
    <message>
        <source>Edit {count} Articles</source>
        <translation>기사 {count}건 편집</translation>
    </message>
    <message>
        <source>Every passage in the tray is cited already; nothing was changed.</source>
        <translation>모음함의 구절이 모두 이미 인용되어 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Export Briefing</source>
        <translation>브리핑 내보내기</translation>
    </message>
    <message>
        <source>Export controls</source>
        <translation>수출 통제</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>상당히 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Follow Moved File</source>
        <translation>옮겨진 파일 따라가기</translation>
    </message>
    <message>
        <source>Follow {count} Moved Files</source>
        <translation>옮겨진 파일 {count}개 따라가기</translation>
    </message>
    <message>
        <source>For the named recipients only.</source>
        <translation>지정된 수신자에게만.</translation>
    </message>
    <message>
        <source>For your community; not for public channels.</source>
        <translation>공동체 안에서만. 공개 경로에는 올리지 마십시오.</translation>
    </message>
    <message>
        <source>For your organization and its clients, where they need to know.</source>
        <translation>소속 기관과 그 고객 가운데 알아야 하는 사람에게만.</translation>
    </message>
    <message>
        <source>For your organization only.</source>
        <translation>소속 기관 안에서만.</translation>
    </message>
    <message>
        <source>Forget Failed File</source>
        <translation>실패한 파일 목록에서 지우기</translation>
    </message>
    <message>
        <source>Group Copies</source>
        <translation>사본 묶기</translation>
    </message>
    <message>
        <source>Guidance of the template stands here still.</source>
        <translation>템플릿의 안내문이 여기 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Holds words of the never-release list; take them out.</source>
        <translation>배포 금지 목록의 말이 들어 있습니다. 빼십시오.</translation>
    </message>
    <message>
        <source>Import Article</source>
        <translation>기사 가져오기</translation>
    </message>
    <message>
        <source>Import Codebook</source>
        <translation>코드북 가져오기</translation>
    </message>
    <message>
        <source>Import File</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Import {count} Articles</source>
        <translation>기사 {count}건 가져오기</translation>
    </message>
    <message>
        <source>Import {count} Files</source>
        <translation>파일 {count}개 가져오기</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>사실일 가능성이 낮음</translation>
    </message>
    <message>
        <source>Keep Version</source>
        <translation>버전 저장</translation>
    </message>
    <message>
        <source>Lacking authenticity, trustworthiness or competency; a history of invalid information.</source>
        <translation>진정성, 신뢰성 또는 역량이 부족하며 잘못된 정보를 준 적이 있습니다.</translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence; give each its own (ICD 203).</source>
        <translation>가능성과 확신도가 한 문장에 있습니다. 각각 다른 문장으로 쓰십시오(ICD 203).</translation>
    </message>
    <message>
        <source>Line {line} of the draft: {problem}</source>
        <translation>초안 {line}행: {problem}</translation>
    </message>
    <message>
        <source>Line {line} {holds} in words quoted from a source.</source>
        <translation>{line}행: 출처에서 인용한 말에 {holds}.</translation>
    </message>
    <message>
        <source>Line {line} {holds}.</source>
        <translation>{line}행: {holds}.</translation>
    </message>
    <message>
        <source>Line {number} holds an address with tracking; it becomes “{address}”.</source>
        <translation>{number}행에 추적 매개변수가 든 주소가 있습니다. “{address}”(으)로 바뀝니다.</translation>
    </message>
    <message>
        <source>Line {number} holds guidance of the template that nobody replaced; it is taken out.</source>
        <translation>{number}행에 아무도 바꾸지 않은 템플릿 안내문이 있습니다. 내보낼 때 뺍니다.</translation>
    </message>
    <message>
        <source>Line {number} holds hidden characters ({kind}) that spell “{words}”; they are taken out.</source>
        <translation>{number}행에 “{words}”라고 읽히는 숨은 문자({kind})가 있습니다. 내보낼 때 뺍니다.</translation>
    </message>
    <message>
        <source>Line {number} holds hidden characters ({kind}); they are taken out.</source>
        <translation>{number}행에 숨은 문자({kind})가 있습니다. 내보낼 때 뺍니다.</translation>
    </message>
    <message>
        <source>Line {number} holds the label {label}, above {marking}.</source>
        <translation>{number}행에 {marking}보다 높은 등급 {label}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Line {number} holds the label {label}, and the release is not marked.</source>
        <translation>{number}행에 등급 {label}이(가) 있는데 배포본에는 표시 등급이 없습니다.</translation>
    </message>
    <message>
        <source>Line {number} holds “{words}”, which looks like a citation but is no passage&apos;s key.</source>
        <translation>{number}행의 “{words}”은(는) 인용처럼 보이지만 어느 구절의 키도 아닙니다.</translation>
    </message>
    <message>
        <source>Line {number} of “{name}” is damaged; the lines before that were read.</source>
        <translation>“{name}”의 {number}행이 손상되었습니다. 그 앞의 행은 읽었습니다.</translation>
    </message>
    <message>
        <source>Look at Saved Search</source>
        <translation>저장된 검색 보기</translation>
    </message>
    <message>
        <source>Look at Watched Folders</source>
        <translation>감시 폴더 보기</translation>
    </message>
    <message>
        <source>Mail {number} of “{name}” is larger than {size} MB, the most that is read.</source>
        <translation>“{name}”의 {number}번째 메일이 읽을 수 있는 최대 크기 {size} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>구절 표시</translation>
    </message>
    <message>
        <source>Mark Read</source>
        <translation>읽음 표시</translation>
    </message>
    <message>
        <source>Mark Unread</source>
        <translation>읽지 않음 표시</translation>
    </message>
    <message>
        <source>May be told to anyone.</source>
        <translation>누구에게나 알려도 됩니다.</translation>
    </message>
    <message>
        <source>Merge Actors</source>
        <translation>행위자 병합</translation>
    </message>
    <message>
        <source>Merge Passages</source>
        <translation>구절 병합</translation>
    </message>
    <message>
        <source>Merge Themes</source>
        <translation>주제 병합</translation>
    </message>
    <message>
        <source>Minor doubt; a history of valid information most of the time.</source>
        <translation>사소한 의심이 있으나 대체로 유효한 정보를 제공해 왔습니다.</translation>
    </message>
    <message>
        <source>Move Actor</source>
        <translation>행위자 옮기기</translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation>구절 옮기기</translation>
    </message>
    <message>
        <source>Move Theme</source>
        <translation>주제 옮기기</translation>
    </message>
    <message>
        <source>Names a folder of this machine; take it out.</source>
        <translation>이 컴퓨터의 폴더 이름이 들어 있습니다. 빼십시오.</translation>
    </message>
    <message>
        <source>Names a source under the Chatham House Rule; take the name out.</source>
        <translation>채텀하우스 규칙이 적용되는 출처의 이름이 들어 있습니다. 이름을 빼십시오.</translation>
    </message>
    <message>
        <source>Names an analyst or the machine; take it out.</source>
        <translation>분석가나 컴퓨터의 이름이 들어 있습니다. 빼십시오.</translation>
    </message>
    <message>
        <source>New Briefing</source>
        <translation>새 브리핑</translation>
    </message>
    <message>
        <source>New Theme from Words</source>
        <translation>선택한 단어로 새 주제</translation>
    </message>
    <message>
        <source>No PDF can be made on this machine: {why}.</source>
        <translation>이 컴퓨터에서는 PDF를 만들 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>No basis exists for evaluating it. This is no end of the scale.</source>
        <translation>평가할 근거가 없습니다. 척도의 끝을 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>No date of publication was found; {day} is when the file was made, which may be later.</source>
        <translation>게재일을 찾지 못했습니다. {day}은(는) 파일이 만들어진 날이며, 실제 게재일은 더 이를 수 있습니다.</translation>
    </message>
    <message>
        <source>No doubt of authenticity, trustworthiness or competency; a history of complete reliability.</source>
        <translation>진정성, 신뢰성, 역량에 의심이 없으며 언제나 믿을 만했습니다.</translation>
    </message>
    <message>
        <source>No passage has this key.</source>
        <translation>이 키를 가진 구절이 없습니다.</translation>
    </message>
    <message>
        <source>No place is proposed for passage {key}; select its words and move it there.</source>
        <translation>구절 {key}에는 제안된 자리가 없습니다. 단어를 선택해 그 자리로 옮기십시오.</translation>
    </message>
    <message>
        <source>Not exported: the file&apos;s name goes out with the receipt, and holds what must not leave.</source>
        <translation>내보내지 않았습니다. 파일 이름은 배포 증명과 함께 나가는데, 나가면 안 되는 말이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Not exported: the reason given for {finding} goes out with the receipt, and holds what must not leave.</source>
        <translation>내보내지 않았습니다. {finding}에 적은 이유는 배포 증명과 함께 나가는데, 나가면 안 되는 말이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Not exported: {message}{how}{more}</source>
        <translation>내보내지 않았습니다. {message}{how}{more}</translation>
    </message>
    <message>
        <source>Not read: {files} and {more} more; save attachments as files to import them.</source>
        <translation>읽지 않음: {files} 외 {more}개. 첨부 파일을 가져오려면 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>Not read: {files}; save attachments as files to import them.</source>
        <translation>읽지 않음: {files}. 첨부 파일을 가져오려면 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>대체로 신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Nothing is chosen; tick the sentences that are to be tagged.</source>
        <translation>선택된 것이 없습니다. 태그를 붙일 문장을 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing of this series that the page may name is released; export a briefing of it first.</source>
        <translation>이 시리즈에는 페이지에 실을 수 있는 배포본이 없습니다. 먼저 브리핑을 내보내십시오.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>One category on one day: what leads, what happened, what it points to.</source>
        <translation>한 분류의 하루: 가장 중요한 일, 일어난 일, 앞으로의 신호.</translation>
    </message>
    <message>
        <source>One event, reported fast: what is known, what it may mean, what is not known yet.</source>
        <translation>사건 하나를 빠르게 보고: 알려진 것, 그 의미로 볼 수 있는 것, 아직 알려지지 않은 것.</translation>
    </message>
    <message>
        <source>One of the articles is gone; nothing was changed.</source>
        <translation>기사 하나가 없어졌습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>One of the two articles is gone; there is nothing to compare.</source>
        <translation>두 기사 가운데 하나가 없어져 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only two different tags of one kind can be merged.</source>
        <translation>같은 종류의 서로 다른 두 태그만 병합할 수 있습니다.</translation>
    </message>
    <message>
        <source>Order Saved Searches</source>
        <translation>저장된 검색 순서 바꾸기</translation>
    </message>
    <message>
        <source>Passage {key} does not stand where it says.</source>
        <translation>구절 {key}이(가) 적힌 자리에 없습니다.</translation>
    </message>
    <message>
        <source>Passage {key} needs review first; nothing was changed.</source>
        <translation>구절 {key}을(를) 먼저 검토해야 합니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Pause Watching</source>
        <translation>감시 일시 정지</translation>
    </message>
    <message>
        <source>Pin Tag</source>
        <translation>태그 고정</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>사실일 수 있음</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>사실일 가능성이 높음</translation>
    </message>
    <message>
        <source>Put the caret between two words of the passage first; it was not split.</source>
        <translation>먼저 구절의 두 단어 사이에 캐럿을 두십시오. 나누지 않았습니다.</translation>
    </message>
    <message>
        <source>Qt lacks system libraries here; on Debian or Ubuntu: sudo apt-get install {packages}</source>
        <translation>Qt에 필요한 시스템 라이브러리가 없습니다. Debian 또는 Ubuntu에서: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Quote as the passage has it</source>
        <translation>구절에 있는 대로 인용</translation>
    </message>
    <message>
        <source>Quotes a passage that this briefing does not cite; cite it or take it out.</source>
        <translation>이 브리핑이 인용하지 않은 구절의 말을 옮기고 있습니다. 그 구절을 인용하거나 빼십시오.</translation>
    </message>
    <message>
        <source>Recognising the text of a page took longer than {seconds} seconds.</source>
        <translation>한 페이지의 텍스트를 인식하는 데 {seconds}초 넘게 걸렸습니다.</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>신뢰도를 판단할 수 없음</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>별표 빼기</translation>
    </message>
    <message>
        <source>Remove from Tray</source>
        <translation>모음함에서 빼기</translation>
    </message>
    <message>
        <source>Remove the citation</source>
        <translation>인용 표기 빼기</translation>
    </message>
    <message>
        <source>Rename Actor</source>
        <translation>행위자 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename Saved Search</source>
        <translation>저장된 검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename Theme</source>
        <translation>주제 이름 바꾸기</translation>
    </message>
    <message>
        <source>Repeats a private note; take it out.</source>
        <translation>비공개 메모를 그대로 옮기고 있습니다. 빼십시오.</translation>
    </message>
    <message>
        <source>Resize Passage</source>
        <translation>구절 범위 바꾸기</translation>
    </message>
    <message>
        <source>Restore Version</source>
        <translation>버전 되돌리기</translation>
    </message>
    <message>
        <source>Rests on one origin ({origin}, {support}); name it, or cite another.</source>
        <translation>원출처가 하나뿐입니다({origin}, {support}). 그 이름을 밝히거나 다른 구절을 더 인용하십시오.</translation>
    </message>
    <message>
        <source>Resume Watching</source>
        <translation>감시 계속</translation>
    </message>
    <message>
        <source>Row {number} has no text and names no file beside the list that has it.</source>
        <translation>{number}행에 텍스트가 없고, 텍스트가 있는 파일 이름도 없습니다.</translation>
    </message>
    <message>
        <source>Row {number} has no text, and the file that it names, “{file}”, is not beside the list.</source>
        <translation>{number}행에 텍스트가 없고, 적혀 있는 파일 “{file}”도 목록 옆에 없습니다.</translation>
    </message>
    <message>
        <source>Row {row_id} of {table} points at a row of {parent} that is gone.</source>
        <translation>{table} 표의 {row_id}행이 {parent} 표의 없는 행을 가리킵니다.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Select a word or a few, up to {longest_theme} characters, to name a theme.</source>
        <translation>주제 이름으로 쓸 단어를 {longest_theme}자까지 선택하십시오.</translation>
    </message>
    <message>
        <source>Select some words of the article first; nothing was marked.</source>
        <translation>먼저 기사에서 단어를 선택하십시오. 아무것도 표시하지 않았습니다.</translation>
    </message>
    <message>
        <source>Select some words of the article first; the passage was not moved.</source>
        <translation>먼저 기사에서 단어를 선택하십시오. 구절을 옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>Select two or more articles that are copies of one story.</source>
        <translation>같은 이야기의 사본인 기사 두 건 이상을 선택하십시오.</translation>
    </message>
    <message>
        <source>Separate Copy</source>
        <translation>사본 분리</translation>
    </message>
    <message>
        <source>Set Caveat</source>
        <translation>취급 조건 설정</translation>
    </message>
    <message>
        <source>Set Credibility</source>
        <translation>신빙성 설정</translation>
    </message>
    <message>
        <source>Set Marking</source>
        <translation>표시 등급 설정</translation>
    </message>
    <message>
        <source>Significant doubt, but it has provided valid information in the past.</source>
        <translation>상당한 의심이 있으나 과거에 유효한 정보를 제공한 적이 있습니다.</translation>
    </message>
    <message>
        <source>Something went wrong that should not ({kind}); the log has the details.</source>
        <translation>일어나지 않아야 할 문제가 생겼습니다({kind}). 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Split Back Tag</source>
        <translation>태그 다시 나누기</translation>
    </message>
    <message>
        <source>Split Passage</source>
        <translation>구절 나누기</translation>
    </message>
    <message>
        <source>Spot report</source>
        <translation>긴급 보고</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Stop Watching</source>
        <translation>감시 중지</translation>
    </message>
    <message>
        <source>Tag Mention</source>
        <translation>언급에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tag Passage</source>
        <translation>구절에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tag {count} Mentions</source>
        <translation>언급 {count}개에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tag {count} Passages</source>
        <translation>구절 {count}개에 태그 붙이기</translation>
    </message>
    <message>
        <source>Text in pictures cannot be recognised: tesseract is not installed. Install it, or import without recognising text.</source>
        <translation>그림의 텍스트를 인식할 수 없습니다. tesseract가 설치되어 있지 않습니다. 설치하거나 인식 없이 가져오십시오.</translation>
    </message>
    <message>
        <source>That briefing is gone; nothing was changed.</source>
        <translation>그 브리핑은 없어졌습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>That merge is gone, or was split back already; nothing was changed.</source>
        <translation>그 병합은 없어졌거나 이미 다시 나누었습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>That passage is gone; nothing was changed.</source>
        <translation>그 구절은 없어졌습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>That tag is gone; nothing was changed.</source>
        <translation>그 태그는 없어졌습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>That version is gone; nothing was changed.</source>
        <translation>그 버전은 없어졌습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: Qt writes it in another way than this program knows.</source>
        <translation>PDF를 마무리하지 못했습니다. Qt가 이 프로그램이 아는 것과 다른 방식으로 기록합니다.</translation>
    </message>
    <message>
        <source>The PDF holds {what}; it is not written.</source>
        <translation>PDF에 {what}이(가) 들어 있어 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The PDF&apos;s properties name “{name}”; it is not written.</source>
        <translation>PDF 속성에 “{name}”이(가) 들어 있어 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The article has changed; select the words again, nothing was marked.</source>
        <translation>기사가 바뀌었습니다. 단어를 다시 선택하십시오. 아무것도 표시하지 않았습니다.</translation>
    </message>
    <message>
        <source>The article is gone; there is nothing to compare.</source>
        <translation>기사가 없어져 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>The article&apos;s words have changed here; the quote is from an older revision.</source>
        <translation>기사의 이 부분이 바뀌었습니다. 인용문은 이전 개정판의 것입니다.</translation>
    </message>
    <message>
        <source>The backup “{archive}” cannot be restored: {why}.</source>
        <translation>“{archive}” 백업을 복원할 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The backup “{target}” cannot be written: {reason}.</source>
        <translation>“{target}” 백업을 기록할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The briefing is {own}, above {ceiling}; mark it {ceiling} first, or release it at {own}.</source>
        <translation>브리핑의 등급 {own}이(가) {ceiling}보다 높습니다. 먼저 {ceiling}(으)로 표시하거나 {own}(으)로 배포하십시오.</translation>
    </message>
    <message>
        <source>The citation [@{key}] is of no passage in this library; remove it.</source>
        <translation>인용 표기 [@{key}]에 해당하는 구절이 이 라이브러리에 없습니다. 빼십시오.</translation>
    </message>
    <message>
        <source>The database is damaged: {what}.</source>
        <translation>데이터베이스가 손상되었습니다: {what}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>디스크가 가득 차 아무것도 바꾸지 않았습니다. 공간을 비우고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The disk that holds the library “{folder}” does not answer as it should; nothing was changed. See that it is connected and has room, and try again.</source>
        <translation>“{folder}” 라이브러리가 있는 디스크가 제대로 응답하지 않아 아무것도 바꾸지 않았습니다. 연결과 남은 공간을 확인하고 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The entry “{title}” has no text in the feed; save the page that it links to.</source>
        <translation>피드의 “{title}” 항목에 텍스트가 없습니다. 링크된 페이지를 저장하십시오.</translation>
    </message>
    <message>
        <source>The file breaks off: the end of the text may be missing.</source>
        <translation>파일이 중간에 끊겨 텍스트의 끝이 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file holds a part “{name}” that no release has</source>
        <translation>파일에 배포본에 없어야 할 부분 “{name}”이(가) 있습니다</translation>
    </message>
    <message>
        <source>The file holds hidden characters ({kind}).</source>
        <translation>파일에 숨은 문자({kind})가 있습니다.</translation>
    </message>
    <message>
        <source>The file loads something from elsewhere</source>
        <translation>파일이 외부에서 무언가를 불러옵니다</translation>
    </message>
    <message>
        <source>The file {damaged} of the index is damaged</source>
        <translation>색인의 파일 {damaged}이(가) 손상되었습니다</translation>
    </message>
    <message>
        <source>The file&apos;s properties name “{field}”</source>
        <translation>파일 속성에 “{field}”이(가) 들어 있습니다</translation>
    </message>
    <message>
        <source>The first and the last line must be the label {marking}, and are not.</source>
        <translation>첫 줄과 마지막 줄이 등급 {marking}이어야 하는데 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>“{folder}” 폴더를 만들 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>가져오기를 취소했습니다.</translation>
    </message>
    <message>
        <source>The index holds {count} of {expected} articles</source>
        <translation>색인에 기사 {expected}건 중 {count}건이 있습니다</translation>
    </message>
    <message>
        <source>The index was rebuilt with {count} articles.</source>
        <translation>기사 {count}건으로 색인을 다시 만들었습니다.</translation>
    </message>
    <message>
        <source>The label {marking} must stand first and last, and does not.</source>
        <translation>등급 {marking}이(가) 처음과 끝에 있어야 하는데 없습니다.</translation>
    </message>
    <message>
        <source>The library is open for reading only because {who} is writing; close it there and open it here again.</source>
        <translation>{who} 님이 쓰고 있어 라이브러리를 읽기 전용으로 열었습니다. 그쪽에서 닫고 여기에서 다시 여십시오.</translation>
    </message>
    <message>
        <source>The library is open for reading only; where that was not asked for, check the rights of its folder and the room on its disk.</source>
        <translation>라이브러리를 읽기 전용으로 열었습니다. 원한 것이 아니라면 폴더의 권한과 디스크의 남은 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>The library “{folder}” cannot be opened; check the rights of its folder and its files.</source>
        <translation>“{folder}” 라이브러리를 열 수 없습니다. 폴더와 파일의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The library “{folder}” cannot be written to; check the rights of its folder.</source>
        <translation>라이브러리 “{folder}”에 쓸 수 없습니다. 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The library “{folder}” is busy in another program; try again in a moment.</source>
        <translation>“{folder}” 라이브러리를 다른 프로그램이 쓰고 있습니다. 잠시 뒤 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The library “{folder}” is damaged ({reason}); restore its last backup.</source>
        <translation>“{folder}” 라이브러리가 손상되었습니다({reason}). 마지막 백업을 복원하십시오.</translation>
    </message>
    <message>
        <source>The list has the abstract alone.</source>
        <translation>목록에는 초록만 있습니다.</translation>
    </message>
    <message>
        <source>The original {original} is missing.</source>
        <translation>원본 {original}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The original {original} is not what was imported.</source>
        <translation>원본 {original}이(가) 가져온 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The page holds &lt;{tag} {name}&gt;</source>
        <translation>페이지에 &lt;{tag} {name}&gt;이(가) 있습니다</translation>
    </message>
    <message>
        <source>The page holds &lt;{tag}&gt;</source>
        <translation>페이지에 &lt;{tag}&gt;이(가) 있습니다</translation>
    </message>
    <message>
        <source>The page holds a hidden comment</source>
        <translation>페이지에 숨은 주석이 있습니다</translation>
    </message>
    <message>
        <source>The page links to what is neither on the web nor a release</source>
        <translation>페이지가 웹에도 없고 배포본도 아닌 것을 가리킵니다</translation>
    </message>
    <message>
        <source>The page shows no date; {day} is the day in its address</source>
        <translation>페이지에 날짜가 없으며, {day}은(는) 주소에 있는 날짜입니다</translation>
    </message>
    <message>
        <source>The page {address} breaks off in the archive; save it again.</source>
        <translation>페이지 {address}이(가) 아카이브에서 끊겨 있습니다. 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The page {address} is larger than {size} MB, the most that is read.</source>
        <translation>페이지 {address}이(가) 읽을 수 있는 최대 크기 {size} MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The page&apos;s style loads something</source>
        <translation>페이지의 스타일이 무언가를 불러옵니다</translation>
    </message>
    <message>
        <source>The passage is no longer found in its article; the quote is from an older revision.</source>
        <translation>구절을 기사에서 더는 찾을 수 없습니다. 인용문은 이전 개정판의 것입니다.</translation>
    </message>
    <message>
        <source>The quotation differs from the passage.</source>
        <translation>인용문이 구절과 다릅니다.</translation>
    </message>
    <message>
        <source>The quotation drops or adds a “not”.</source>
        <translation>인용문에서 부정어가 빠지거나 더해졌습니다.</translation>
    </message>
    <message>
        <source>The quoted words are not in the cited passage.</source>
        <translation>인용한 구절에 이 말이 없습니다.</translation>
    </message>
    <message>
        <source>The receipt cannot be read; it is damaged, or is no receipt.</source>
        <translation>배포 증명을 읽을 수 없습니다. 손상되었거나 배포 증명이 아닙니다.</translation>
    </message>
    <message>
        <source>The receipt was made by a newer version of Analyst Workbench; verify it with that version.</source>
        <translation>배포 증명이 더 새로운 버전의 Analyst Workbench에서 만들어졌습니다. 그 버전으로 확인하십시오.</translation>
    </message>
    <message>
        <source>The receipt “{path}” cannot be read: {why}.</source>
        <translation>“{path}” 배포 증명을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The release “{path}” cannot be read: {why}.</source>
        <translation>“{path}” 배포본을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The samples could not be read: {file}: {why}</source>
        <translation>예제를 읽을 수 없습니다: {file}: {why}</translation>
    </message>
    <message>
        <source>The search index cannot be written in {folder}: {why}.</source>
        <translation>{folder}에 검색 색인을 쓸 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The search index could not be saved in {folder}: {why}.</source>
        <translation>{folder}에 검색 색인을 저장하지 못했습니다: {why}.</translation>
    </message>
    <message>
        <source>The search index in {folder} cannot be written now: {why}.</source>
        <translation>{folder}의 검색 색인에 지금은 쓸 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The search index in {folder} is damaged; have it built anew with “workbench reindex”.</source>
        <translation>{folder}의 검색 색인이 손상되었습니다. “workbench reindex”로 다시 만드십시오.</translation>
    </message>
    <message>
        <source>The search index is open for reading only; close the other window to write to it.</source>
        <translation>검색 색인이 읽기 전용으로 열려 있습니다. 쓰려면 다른 창을 닫으십시오.</translation>
    </message>
    <message>
        <source>The search index was damaged.</source>
        <translation>검색 색인이 손상되어 있었습니다.</translation>
    </message>
    <message>
        <source>The search index was made by another version of the program.</source>
        <translation>검색 색인이 프로그램의 다른 버전에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>The search index was missing.</source>
        <translation>검색 색인이 없었습니다.</translation>
    </message>
    <message>
        <source>The section “{heading}” of the template “{template_id}” needs a number after “words:”.</source>
        <translation>템플릿 “{template_id}”의 “{heading}” 절에서 “words:” 뒤에 숫자가 필요합니다.</translation>
    </message>
    <message>
        <source>The section “{section}” is empty.</source>
        <translation>“{section}” 절이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The section “{section}” is missing.</source>
        <translation>“{section}” 절이 없습니다.</translation>
    </message>
    <message>
        <source>The source has neither outlet nor byline.</source>
        <translation>출처에 매체도 필자도 없습니다.</translation>
    </message>
    <message>
        <source>The source has no date.</source>
        <translation>출처에 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>The source is of {day}, before the period (from {since}).</source>
        <translation>출처 날짜({day})가 기간({since}부터)보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The template “{template_id}” has no front matter; begin it with a line “---”.</source>
        <translation>템플릿 “{template_id}”에 머리말이 없습니다. “---” 줄로 시작하십시오.</translation>
    </message>
    <message>
        <source>The template “{template_id}” is not in UTF-8; save it again so.</source>
        <translation>템플릿 “{template_id}”의 인코딩이 UTF-8이 아닙니다. UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The template “{template_id}” needs a number after “days:”.</source>
        <translation>템플릿 “{template_id}”의 “days:” 뒤에 숫자가 필요합니다.</translation>
    </message>
    <message>
        <source>The text {text}… is not what was stored.</source>
        <translation>텍스트 {text}…이(가) 저장한 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur in article {article}.</source>
        <translation>“{quote}”(이)라는 말이 기사 {article}에 없습니다.</translation>
    </message>
    <message>
        <source>The words “{quote}” do not occur {times} times in article {article}.</source>
        <translation>“{quote}”(이)라는 말이 기사 {article}에 {times}번 나오지 않습니다.</translation>
    </message>
    <message>
        <source>There is a theme called “{name}” already; rename it, use it, or merge the two.</source>
        <translation>“{name}”(이)라는 주제가 이미 있습니다. 이름을 바꾸거나 그것을 쓰거나 둘을 병합하십시오.</translation>
    </message>
    <message>
        <source>There is an actor called “{name}” already; rename it, use it, or merge the two.</source>
        <translation>“{name}”(이)라는 행위자가 이미 있습니다. 이름을 바꾸거나 그것을 쓰거나 둘을 병합하십시오.</translation>
    </message>
    <message>
        <source>There is an outlet called “{name}” already.</source>
        <translation>“{name}”(이)라는 매체가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no actor “{name}”; “workbench actors add” makes one.</source>
        <translation>“{name}”(이)라는 행위자가 없습니다. “workbench actors add”로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no article {article}.</source>
        <translation>기사 {article}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no article “{reference}”; “workbench articles” lists them.</source>
        <translation>“{reference}” 기사가 없습니다. “workbench articles”가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no briefing “{reference}”; “workbench briefings” lists them.</source>
        <translation>“{reference}” 브리핑이 없습니다. “workbench briefings”가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no display on this machine, so no window is shown.</source>
        <translation>이 컴퓨터에는 화면이 없어 창을 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no file “{archive}”.</source>
        <translation>“{archive}” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no outlet “{reference}”; “workbench outlets” lists them.</source>
        <translation>“{reference}” 매체가 없습니다. “workbench outlets”가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no passage “{key}”; nothing was changed.</source>
        <translation>“{key}” 구절이 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no passage “{reference}”; “workbench passages” lists them.</source>
        <translation>“{reference}” 구절이 없습니다. “workbench passages”가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no revision {number}; the article has revisions 1 to {newest}.</source>
        <translation>개정판 {number}이(가) 없습니다. 이 기사의 개정판은 1에서 {newest}까지입니다.</translation>
    </message>
    <message>
        <source>There is no series “{name}”; “workbench series” lists them.</source>
        <translation>“{name}” 시리즈가 없습니다. “workbench series”가 목록을 보여 줍니다.</translation>
    </message>
    <message>
        <source>There is no starter codebook “{name}”; there are {titles}.</source>
        <translation>“{name}”(이)라는 기본 코드북이 없습니다. 있는 것: {titles}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>그런 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no template “{template}”; use one of {names}.</source>
        <translation>“{template}” 템플릿이 없습니다. 다음 가운데 하나를 쓰십시오: {names}.</translation>
    </message>
    <message>
        <source>There is no text in what was dropped.</source>
        <translation>끌어다 놓은 것에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>There is no theme “{name}”; “workbench themes add” makes one.</source>
        <translation>“{name}”(이)라는 주제가 없습니다. “workbench themes add”로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>These pages are damaged and were left out: {damaged}.</source>
        <translation>다음 쪽은 손상되어 뺐습니다: {damaged}.</translation>
    </message>
    <message>
        <source>This CSV file is damaged ({why}); save it again from where it came from.</source>
        <translation>이 CSV 파일이 손상되었습니다({why}). 원래 있던 곳에서 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>This CSV file is not in UTF-8; save it again as “CSV UTF-8”.</source>
        <translation>이 CSV 파일은 UTF-8이 아닙니다. “CSV UTF-8”로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>This PDF has pictures of pages and no text: it is kept, but not searchable until its text is recognised.</source>
        <translation>이 PDF에는 페이지 그림만 있고 텍스트가 없습니다. 보관하지만 텍스트를 인식하기 전에는 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>This article is in no group of copies; there is nothing to separate.</source>
        <translation>이 기사는 어느 사본 묶음에도 없어 분리할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This claim cites no passage; cite one, or mark the paragraph as a judgement or an assumption.</source>
        <translation>이 주장에는 인용한 구절이 없습니다. 구절을 인용하거나 단락을 판단 또는 가정으로 표시하십시오.</translation>
    </message>
    <message>
        <source>This codebook defines its own document type, which no codebook needs and attacks do.</source>
        <translation>이 코드북은 자체 문서 형식을 정의합니다. 코드북에는 필요 없고 공격에 쓰이는 것입니다.</translation>
    </message>
    <message>
        <source>This codebook is damaged, or no codebook; get it again from where it came from.</source>
        <translation>이 코드북은 손상되었거나 코드북이 아닙니다. 원래 있던 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>This file is too large for a codebook; nothing was read.</source>
        <translation>파일이 너무 커서 코드북으로 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>This folder is a library, whose own files are not imported; name the files that you collected.</source>
        <translation>이 폴더는 라이브러리이며 라이브러리 자체의 파일은 가져오지 않습니다. 모아 둔 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>This is no REFI-QDA codebook; choose a .qdc file.</source>
        <translation>REFI-QDA 코드북이 아닙니다. .qdc 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>This is no codebook: its first line must name a column “name”, “tag” or “code”.</source>
        <translation>코드북이 아닙니다. 첫 줄에 “name”, “tag” 또는 “code” 열이 있어야 합니다.</translation>
    </message>
    <message>
        <source>This library was changed by a newer version of Analyst Workbench; open it with that version, nothing was touched.</source>
        <translation>이 라이브러리는 더 새로운 버전의 Analyst Workbench가 바꾸었습니다. 그 버전으로 여십시오. 아무것도 건드리지 않았습니다.</translation>
    </message>
    <message>
        <source>This library was made by an older version of Analyst Workbench and cannot be updated now; close it in other windows, see that its folder can be written to, and open it again.</source>
        <translation>이 라이브러리는 이전 버전의 Analyst Workbench가 만들었고 지금은 갱신할 수 없습니다. 다른 창에서 닫고 폴더에 쓸 수 있는지 확인한 다음 다시 여십시오.</translation>
    </message>
    <message>
        <source>This passage was cited in “{briefing}” already.</source>
        <translation>이 구절은 “{briefing}”에서 이미 인용했습니다.</translation>
    </message>
    <message>
        <source>Too many words begin like that; type more letters before the “*”.</source>
        <translation>그렇게 시작하는 단어가 너무 많습니다. “*” 앞에 글자를 더 입력하십시오.</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>진위를 판단할 수 없음</translation>
    </message>
    <message>
        <source>Two or more passages of one article can be merged; nothing was changed.</source>
        <translation>한 기사의 구절 두 개 이상을 병합할 수 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Unpin Tag</source>
        <translation>태그 고정 해제</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Untag Passage</source>
        <translation>구절에서 태그 떼기</translation>
    </message>
    <message>
        <source>Untag {count} Passages</source>
        <translation>구절 {count}개에서 태그 떼기</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>대체로 신뢰할 수 있음</translation>
    </message>
    <message>
        <source>Watch Folder</source>
        <translation>폴더 감시</translation>
    </message>
    <message>
        <source>Weekly briefing</source>
        <translation>주간 브리핑</translation>
    </message>
    <message>
        <source>What this was to change is gone by now; nothing was changed.</source>
        <translation>바꾸려던 항목이 이미 없어졌습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Who an actor is, what it wants and can do, what it did lately, and how sure that is.</source>
        <translation>어떤 행위자인지, 무엇을 원하고 할 수 있는지, 최근 무엇을 했는지, 그것이 얼마나 확실한지.</translation>
    </message>
    <message>
        <source>Words of the passage are left out without “…”.</source>
        <translation>구절의 일부를 “…” 없이 뺐습니다.</translation>
    </message>
    <message>
        <source>Write “{term}”</source>
        <translation>“{term}”(으)로 쓰기</translation>
    </message>
    <message>
        <source>a Web archive or a property list</source>
        <translation>웹 아카이브 또는 속성 목록</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 압축 파일</translation>
    </message>
    <message>
        <source>a bracket without its partner</source>
        <translation>짝이 없는 괄호</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>몇 초 남음</translation>
    </message>
    <message>
        <source>a part that is packed {times} times</source>
        <translation>{times}배로 압축된 부분</translation>
    </message>
    <message>
        <source>a picture, a sound or a film</source>
        <translation>그림, 소리 또는 영상</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>발표 자료</translation>
    </message>
    <message>
        <source>a quotation mark without its partner</source>
        <translation>짝이 없는 따옴표</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>약 {hours}시간 남음</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>약 {hours}시간 {minutes}분 남음</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>약 {minutes}분 남음</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>약 {seconds}초 남음</translation>
    </message>
    <message>
        <source>all keep another tag</source>
        <translation>모두 다른 태그가 남습니다</translation>
    </message>
    <message>
        <source>an OpenDocument file without running text</source>
        <translation>본문이 없는 OpenDocument 파일</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>다른 프로그램</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>기사 {number}</translation>
    </message>
    <message>
        <source>asks for discretion</source>
        <translation>비공개를 요청하는 말이 있습니다</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>제어 문자</translation>
    </message>
    <message>
        <source>direction marks</source>
        <translation>방향 표시</translation>
    </message>
    <message>
        <source>everything after the first {longest_query} characters</source>
        <translation>처음 {longest_query}자 뒤의 모든 것</translation>
    </message>
    <message>
        <source>holds a British, European, German or NATO classification</source>
        <translation>영국, 유럽, 독일 또는 NATO의 비밀 등급이 있습니다</translation>
    </message>
    <message>
        <source>holds a United States classification</source>
        <translation>미국의 비밀 등급이 있습니다</translation>
    </message>
    <message>
        <source>holds a comment that Obsidian hides</source>
        <translation>Obsidian이 숨기는 주석이 있습니다</translation>
    </message>
    <message>
        <source>holds a hidden comment</source>
        <translation>숨은 주석이 있습니다</translation>
    </message>
    <message>
        <source>holds a password in an address</source>
        <translation>주소에 암호가 있습니다</translation>
    </message>
    <message>
        <source>holds a password or key</source>
        <translation>암호나 키가 있습니다</translation>
    </message>
    <message>
        <source>holds a private key</source>
        <translation>개인 키가 있습니다</translation>
    </message>
    <message>
        <source>holds active HTML</source>
        <translation>실행되는 HTML이 있습니다</translation>
    </message>
    <message>
        <source>holds an access key</source>
        <translation>접근 키가 있습니다</translation>
    </message>
    <message>
        <source>holds an access token</source>
        <translation>접근 토큰이 있습니다</translation>
    </message>
    <message>
        <source>holds an e-mail address</source>
        <translation>전자 우편 주소가 있습니다</translation>
    </message>
    <message>
        <source>holds an embedded file</source>
        <translation>파일이 들어 있습니다</translation>
    </message>
    <message>
        <source>holds raw HTML</source>
        <translation>원시 HTML이 있습니다</translation>
    </message>
    <message>
        <source>holds words that address a machine reader</source>
        <translation>기계 독자를 향한 말이 있습니다</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>이유를 밝히지 않음</translation>
    </message>
    <message>
        <source>it holds no text: its pages are pictures, or it is empty</source>
        <translation>텍스트가 없습니다. 쪽이 그림이거나 비어 있습니다</translation>
    </message>
    <message>
        <source>it is not in the search index yet</source>
        <translation>아직 검색 색인에 없습니다</translation>
    </message>
    <message>
        <source>line {number} of the template “{template_id}”</source>
        <translation>템플릿 “{template_id}”의 {number}행</translation>
    </message>
    <message>
        <source>links into a local program or disk</source>
        <translation>이 컴퓨터의 프로그램이나 디스크로 가는 링크가 있습니다</translation>
    </message>
    <message>
        <source>loads a picture</source>
        <translation>그림을 불러옵니다</translation>
    </message>
    <message>
        <source>more than {size} MB in one part</source>
        <translation>한 부분이 {size} MB를 넘음</translation>
    </message>
    <message>
        <source>names a file on a disk</source>
        <translation>디스크의 파일 이름이 있습니다</translation>
    </message>
    <message>
        <source>names a file on a server</source>
        <translation>서버의 파일 이름이 있습니다</translation>
    </message>
    <message>
        <source>names a machine of an internal network</source>
        <translation>내부 네트워크의 컴퓨터 이름이 있습니다</translation>
    </message>
    <message>
        <source>names a private network address</source>
        <translation>사설 네트워크 주소가 있습니다</translation>
    </message>
    <message>
        <source>no actor is called “{text}”</source>
        <translation>“{text}”(이)라는 행위자가 없습니다</translation>
    </message>
    <message>
        <source>no text file</source>
        <translation>텍스트 파일이 아님</translation>
    </message>
    <message>
        <source>no theme is called “{text}”</source>
        <translation>“{text}”(이)라는 주제가 없습니다</translation>
    </message>
    <message>
        <source>points to a file that is not sent along</source>
        <translation>함께 보내지 않는 파일을 가리킵니다</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>사용자 영역</translation>
    </message>
    <message>
        <source>seems to hold a telephone number</source>
        <translation>전화번호로 보이는 것이 있습니다</translation>
    </message>
    <message>
        <source>seems to hold an internal id</source>
        <translation>내부 식별자로 보이는 것이 있습니다</translation>
    </message>
    <message>
        <source>stopped the process that read it</source>
        <translation>읽던 프로세스를 멈추게 함</translation>
    </message>
    <message>
        <source>tag characters</source>
        <translation>태그 문자</translation>
    </message>
    <message>
        <source>tesseract could not recognise the text: {why}</source>
        <translation>tesseract가 텍스트를 인식하지 못했습니다: {why}</translation>
    </message>
    <message>
        <source>the brackets: they are too deep</source>
        <translation>괄호: 너무 깊습니다</translation>
    </message>
    <message>
        <source>the operators: they stand in an order that means nothing</source>
        <translation>연산자: 뜻이 없는 순서로 있습니다</translation>
    </message>
    <message>
        <source>took longer than {seconds} seconds to read</source>
        <translation>읽는 데 {seconds}초 넘게 걸림</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>이름을 밝히지 않은 출처</translation>
    </message>
    <message>
        <source>variation selectors</source>
        <translation>변형 선택자</translation>
    </message>
    <message>
        <source>zero-width</source>
        <translation>폭 없음</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{count} aliases would be deleted</source>
        <translation>별칭 {count}개가 삭제됩니다</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>이미 있음 {count}</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>기사 {count}건</translation>
    </message>
    <message>
        <source>{count} below it would move to the top</source>
        <translation>그 아래 {count}개가 맨 위로 옮겨집니다</translation>
    </message>
    <message>
        <source>{count} briefings are called “{reference}”; give the number of one, as “workbench briefings” lists them.</source>
        <translation>이름이 “{reference}”인 브리핑이 {count}개입니다. “workbench briefings” 목록의 번호를 지정하십시오.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count}바이트</translation>
    </message>
    <message>
        <source>{count} chapters are missing in the file.</source>
        <translation>파일에 장 {count}개가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>{count} copies of other articles</source>
        <translation>다른 기사의 사본 {count}건</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>실패 {count}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>파일 {count}개</translation>
    </message>
    <message>
        <source>{count} imported{which}</source>
        <translation>가져옴 {count}{which}</translation>
    </message>
    <message>
        <source>{count} not searchable</source>
        <translation>검색할 수 없음 {count}건</translation>
    </message>
    <message>
        <source>{count} of them would have no tag left</source>
        <translation>그중 {count}개에는 태그가 남지 않습니다</translation>
    </message>
    <message>
        <source>{count} origins</source>
        <translation>원출처 {count}곳</translation>
    </message>
    <message>
        <source>{count} outlets are called “{reference}”; give the number of one, as “workbench outlets” lists them.</source>
        <translation>이름이 “{reference}”인 매체가 {count}개입니다. “workbench outlets” 목록의 번호를 지정하십시오.</translation>
    </message>
    <message>
        <source>{count} parts of “{name}” need a password; unpack the archive with it and import the files.</source>
        <translation>“{name}”의 {count}개 부분에 암호가 걸려 있습니다. 암호로 압축을 풀고 그 파일들을 가져오십시오.</translation>
    </message>
    <message>
        <source>{count} passages would lose this tag (none is deleted)</source>
        <translation>구절 {count}개에서 이 태그가 없어집니다(구절은 삭제되지 않습니다)</translation>
    </message>
    <message>
        <source>{count} tags merged into it could not be split back any more</source>
        <translation>병합된 태그 {count}개를 더는 다시 나눌 수 없게 됩니다</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>갱신 {count}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{doubt}; the date was left open.</source>
        <translation>{doubt}. 날짜를 비워 두었습니다.</translation>
    </message>
    <message>
        <source>{empty} {more}</source>
        <translation>{empty} {more}</translation>
    </message>
    <message>
        <source>{files} with {articles}</source>
        <translation>{files}({articles})</translation>
    </message>
    <message>
        <source>{files}: {fates}.</source>
        <translation>{files}: {fates}.</translation>
    </message>
    <message>
        <source>{files}: {fates}; cancelled before the other {left}.</source>
        <translation>{files}: {fates}; 나머지 {left}개를 남기고 취소함.</translation>
    </message>
    <message>
        <source>{lost} characters could not be decoded as {encoding} and are shown as “�”.</source>
        <translation>문자 {lost}개를 {encoding}(으)로 해독하지 못해 “�”로 표시합니다.</translation>
    </message>
    <message>
        <source>{message}; it is not written.</source>
        <translation>{message}. 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} TB</source>
        <translation>{size} TB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{source} is unmarked; may it go out as {asked}?</source>
        <translation>{source}에 표시 등급이 없습니다. {asked}(으)로 내보내도 됩니까?</translation>
    </message>
    <message>
        <source>{source} is {own}, above {ceiling}; leave it out or release at {own}.</source>
        <translation>{source}의 등급 {own}이(가) {ceiling}보다 높습니다. 빼거나 {own}(으)로 배포하십시오.</translation>
    </message>
    <message>
        <source>{source} no longer stands so in its article; the quote is from an older text.</source>
        <translation>{source}이(가) 기사에 더는 그대로 없습니다. 인용문은 이전 텍스트의 것입니다.</translation>
    </message>
    <message>
        <source>{user} on {host} (process {process}, since {since})</source>
        <translation>{host}의 {user}(프로세스 {process}, {since}부터)</translation>
    </message>
    <message>
        <source>{words} could be {either} or {other}</source>
        <translation>{words} 표기는 {either} 또는 {other}일 수 있습니다</translation>
    </message>
    <message>
        <source>{wrong}; “--repair” rebuilds it.</source>
        <translation>{wrong}. “--repair”로 다시 만듭니다.</translation>
    </message>
    <message>
        <source>“*” after “{text}”: it needs {shortest_beginning} letters before it there</source>
        <translation>“{text}” 뒤의 “*”: 그 앞에 글자 {shortest_beginning}개가 필요합니다</translation>
    </message>
    <message>
        <source>“marking:{text}” (use unmarked, clear, green, amber, amber+strict, red)</source>
        <translation>“marking:{text}”(unmarked, clear, green, amber, amber+strict, red 가운데 하나)</translation>
    </message>
    <message>
        <source>“reliability:{text}” (use A to F, or A..C)</source>
        <translation>“reliability:{text}”(A에서 F까지 또는 A..C)</translation>
    </message>
    <message>
        <source>“{archive}” is not a backup of a library: it holds no {database}.</source>
        <translation>“{archive}” 파일은 라이브러리 백업이 아닙니다. {database}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“{archive}” is not a backup or is damaged: {why}.</source>
        <translation>“{archive}” 파일은 백업이 아니거나 손상되었습니다: {why}.</translation>
    </message>
    <message>
        <source>“{archive}” is not a safe backup: it names a file outside itself.</source>
        <translation>“{archive}” 파일은 안전한 백업이 아닙니다. 자기 밖의 파일을 가리킵니다.</translation>
    </message>
    <message>
        <source>“{colour}” is not a tag colour; use one of {colours}.</source>
        <translation>“{colour}”은(는) 태그 색이 아닙니다. 다음 가운데 하나를 쓰십시오: {colours}.</translation>
    </message>
    <message>
        <source>“{date}” is not a date; write a year, 2026-06 or 2026-06-21.</source>
        <translation>“{date}” 값은 날짜가 아닙니다. 연도, 2026-06 또는 2026-06-21처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{date}” is not a date; write it as 2026-06-21 or 2026-06-21T15:48.</source>
        <translation>“{date}” 값은 날짜가 아닙니다. 2026-06-21 또는 2026-06-21T15:48처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{field}:{text}” (use {choices})</source>
        <translation>“{field}:{text}”({choices})</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB, the most that is read; split it.</source>
        <translation>“{file}” 파일은 읽을 수 있는 최대 크기 {size} MB보다 큽니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“{folder}” belongs to the library itself; choose a folder outside it.</source>
        <translation>“{folder}” 폴더는 라이브러리에 속합니다. 라이브러리 밖의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be opened: {why}.</source>
        <translation>“{folder}” 경로를 열 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is no Unicode text; give the library&apos;s folder another name.</source>
        <translation>“{folder}” 경로는 유니코드 텍스트가 아닙니다. 라이브러리 폴더의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be reached; choose one that is there.</source>
        <translation>“{folder}” 폴더에 접근할 수 없습니다. 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>“{folder}” is not a library: there is no {database} in it, or an empty one.</source>
        <translation>“{folder}” 폴더는 라이브러리가 아닙니다. {database}이(가) 없거나 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{folder}” is not an empty folder; name a new folder for the library.</source>
        <translation>“{folder}” 폴더는 빈 폴더가 아닙니다. 라이브러리를 둘 새 폴더 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>“{folder}” is not an empty folder; name a new folder to restore into.</source>
        <translation>“{folder}” 폴더는 빈 폴더가 아닙니다. 복원할 새 폴더 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>“{folder}” is watched already, as “{known}” or a part of it.</source>
        <translation>“{folder}” 폴더는 “{known}” 또는 그 일부로 이미 감시하고 있습니다.</translation>
    </message>
    <message>
        <source>“{label}” is not a marking; use one of {choices}, or “unmarked”.</source>
        <translation>“{label}”은(는) 표시 등급이 아닙니다. {choices} 또는 “unmarked”를 쓰십시오.</translation>
    </message>
    <message>
        <source>“{languages}” names no languages as tesseract does; write “eng” or “eng+kor+chi_sim”.</source>
        <translation>“{languages}”은(는) tesseract가 아는 언어 이름이 아닙니다. “eng” 또는 “eng+kor+chi_sim”처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{letter}” is not a reliability; use a letter from A (completely reliable) to F.</source>
        <translation>“{letter}”은(는) 신뢰도가 아닙니다. A(완전히 신뢰할 수 있음)에서 F까지의 글자를 쓰십시오.</translation>
    </message>
    <message>
        <source>“{mentions}:{text}”: there is no word in it</source>
        <translation>“{mentions}:{text}”: 단어가 없습니다</translation>
    </message>
    <message>
        <source>“{name}:{text}”: it is no date</source>
        <translation>“{name}:{text}”: 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>“{name}:{text}”: it is no number</source>
        <translation>“{name}:{text}”: 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>“{name}:”: nothing follows it</source>
        <translation>“{name}:”: 뒤에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>“{name}[… TO …]”: only dates and numbers have ranges</source>
        <translation>“{name}[… TO …]”: 날짜와 숫자만 범위를 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>“{name}” cannot end ({until}) before it begins ({since}).</source>
        <translation>“{name}”의 끝({until})이 시작({since})보다 앞설 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {why}.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>“{name}” defines its own document type, which such files never need and attacks do; it was left out.</source>
        <translation>“{name}” 파일은 자체 문서 형식을 정의합니다. 이런 파일에는 필요 없고 공격에 쓰이는 것이라 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” has a name or a folder that is no Unicode text; rename it and import it again.</source>
        <translation>“{name}”의 이름이나 폴더가 유니코드 텍스트가 아닙니다. 이름을 바꾸고 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_letters} letters; split it.</source>
        <translation>“{name}”에 글자가 {most_letters}자보다 많습니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“{name}” has no column for titles and texts (such as title, text, date, outlet, url); name its columns so and import it again.</source>
        <translation>“{name}”에 제목과 텍스트 열(title, text, date, outlet, url 등)이 없습니다. 열 이름을 그렇게 바꾸고 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pages; 1 to {most_pages} can be read. Split it or save it again.</source>
        <translation>“{name}” 파일은 {count}쪽입니다. 1쪽에서 {most_pages}쪽까지 읽을 수 있습니다. 나누거나 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“{name}” holds a part whose name points outside of it, which only attacks do; it was left out.</source>
        <translation>“{name}”에 밖을 가리키는 이름의 부분이 있습니다. 공격에만 쓰이는 것이라 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles; there was nothing to import.</source>
        <translation>“{name}”에 기사가 없어 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds {parts} parts; at most {most_members} are opened. Unpack it yourself.</source>
        <translation>“{name}”에 {parts}개 부분이 있습니다. {most_members}개까지만 엽니다. 직접 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>“{name}” holds {what}, as files made to do harm do; it was left out.</source>
        <translation>“{name}”에 {what}이(가) 있습니다. 해를 끼치려고 만든 파일의 특징이라 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged Outlook mail; save it again, or as .eml.</source>
        <translation>“{name}” 파일은 손상된 Outlook 메일입니다. 다시 저장하거나 .eml로 저장하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF that cannot be opened; get it again from where it came from.</source>
        <translation>“{name}” 파일은 열 수 없는 손상된 PDF입니다. 원래 있던 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF: none of its pages can be read.</source>
        <translation>“{name}” 파일은 손상된 PDF이며 읽을 수 있는 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged table ({problem}); the rows before that were read.</source>
        <translation>“{name}” 파일은 손상된 표입니다({problem}). 그 앞의 행은 읽었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a feed larger than {size} MB, the most that is read; split it.</source>
        <translation>“{name}” 파일은 읽을 수 있는 최대 크기 {size} MB보다 큰 피드입니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“{name}” is a mail whose parts are nested too deeply, as attacks are; it was left out.</source>
        <translation>“{name}” 메일은 공격에 쓰이는 것처럼 너무 깊게 겹쳐져 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a mail without text; there was nothing to import.</source>
        <translation>“{name}” 파일은 텍스트가 없는 메일이라 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a picture in which no text was recognised.</source>
        <translation>“{name}” 그림에서 텍스트를 인식하지 못했습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a saved page without the page in it; open it in a browser and save it again.</source>
        <translation>“{name}” 파일은 페이지가 들어 있지 않은 저장 파일입니다. 브라우저에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is a web archive that breaks off or is damaged; the pages before that were read.</source>
        <translation>“{name}” 파일은 끊기거나 손상된 웹 아카이브입니다. 그 앞의 페이지는 읽었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without readable text; open it in a browser and save it again.</source>
        <translation>“{name}” 파일은 읽을 텍스트가 없는 웹 페이지입니다. 브라우저에서 열어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is an archive in an archive in an archive; unpack it and import what is in it.</source>
        <translation>“{name}” 파일은 아카이브 속 아카이브 속의 아카이브입니다. 압축을 풀어 그 안의 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” is an old Office document; save it as .docx or PDF and import that.</source>
        <translation>“{name}” 파일은 오래된 Office 문서입니다. .docx나 PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” is damaged JSON, or nested too deeply; save it again.</source>
        <translation>“{name}” 파일은 손상되었거나 너무 깊게 겹쳐진 JSON입니다. 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or packed in a way that cannot be opened; unpack the archive with another program.</source>
        <translation>“{name}” 파일은 손상되었거나 열 수 없는 방식으로 압축되어 있습니다. 다른 프로그램으로 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it is missing or broken; get it again from where it came from.</source>
        <translation>“{name}” 파일이 손상되었습니다. 일부가 빠졌거나 깨졌습니다. 원래 있던 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its contents break off or are nested too deeply; get it again from where it came from.</source>
        <translation>“{name}” 파일이 손상되었습니다. 내용이 끊기거나 너무 깊게 겹쳐져 있습니다. 원래 있던 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it to import.</source>
        <translation>“{name}” 파일은 비어 있어 가져올 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, the most that is read at once; split it.</source>
        <translation>“{name}” 파일은 한 번에 읽을 수 있는 최대 크기 {size} MB보다 큽니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB, the most that is read; split it.</source>
        <translation>“{name}” 파일은 읽을 수 있는 최대 크기 {size} MB보다 큽니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply, as files made to do harm are; it was left out.</source>
        <translation>“{name}” 파일은 해를 끼치려고 만든 파일처럼 너무 깊게 겹쳐져 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
        <translation>“{name}” 파일은 OpenDocument 텍스트가 아닙니다. 텍스트가 든 부분이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no Word document: the part with the text is missing.</source>
        <translation>“{name}” 파일은 Word 문서가 아닙니다. 텍스트가 든 부분이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no complete EPUB: the list of its chapters is missing.</source>
        <translation>“{name}” 파일은 완전한 EPUB이 아닙니다. 장 목록이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no file but a device or a pipe, and was left alone.</source>
        <translation>“{name}”은(는) 파일이 아니라 장치나 파이프라서 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not what was released: its content was changed after the receipt was made.</source>
        <translation>“{name}” 파일은 배포된 것과 다릅니다. 배포 증명을 만든 뒤에 내용이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying and cannot be read; get it without protection.</source>
        <translation>“{name}” 파일은 복사 방지가 걸려 읽을 수 없습니다. 방지가 없는 것을 구하십시오.</translation>
    </message>
    <message>
        <source>“{name}” is what was released on {day}, marked {marking}; nothing in it was changed.</source>
        <translation>“{name}” 파일은 {day}에 등급 {marking}(으)로 배포된 것이며 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is what was released on {day}, not marked; nothing in it was changed.</source>
        <translation>“{name}” 파일은 {day}에 표시 등급 없이 배포된 것이며 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}; text, Markdown, web pages, mails, PDF, Word (.docx), OpenDocument text, RTF and EPUB can be imported.</source>
        <translation>“{name}” 파일은 {kind}입니다. 텍스트, Markdown, 웹 페이지, 메일, PDF, Word(.docx), OpenDocument 텍스트, RTF, EPUB을 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” met a fault of the program ({place}); please report it.</source>
        <translation>“{name}” 파일을 읽다가 프로그램 오류({place})가 났습니다. 알려 주십시오.</translation>
    </message>
    <message>
        <source>“{name}” must end in .csv (a table) or .qdc (REFI-QDA).</source>
        <translation>“{name}”의 이름은 .csv(표) 또는 .qdc(REFI-QDA)로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>“{name}” needs a password; open it with the password, save a copy without one, and import that.</source>
        <translation>“{name}”에 암호가 걸려 있습니다. 암호로 열어 암호 없는 사본을 저장한 다음 그것을 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” needs a password; save a copy without one and import that.</source>
        <translation>“{name}”에 암호가 걸려 있습니다. 암호 없는 사본을 저장해 가져오십시오.</translation>
    </message>
    <message>
        <source>“{name}” needs more than {memory} MB of memory to read; split it.</source>
        <translation>“{name}” 파일을 읽는 데 메모리가 {memory} MB보다 많이 필요합니다. 나누십시오.</translation>
    </message>
    <message>
        <source>“{name}” nests thousands of elements in each other, as pages made to do harm do; it was left out.</source>
        <translation>“{name}” 파일은 해를 끼치려고 만든 페이지처럼 요소 수천 개가 겹쳐져 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” points outside of its archive or means a device, which only attacks do; it was left out.</source>
        <translation>“{name}” 파일은 아카이브 밖이나 장치를 가리킵니다. 공격에만 쓰이는 것이라 뺐습니다.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to {size} MB, as archives made to do harm do; at most {largest} MB are opened.</source>
        <translation>“{name}” 파일은 해를 끼치려고 만든 아카이브처럼 {size} MB로 풀립니다. {largest} MB까지만 엽니다.</translation>
    </message>
    <message>
        <source>“{name}” {how}, and was left out; it may be damaged or made to do harm.</source>
        <translation>“{name}”: {how}. 손상되었거나 해를 끼치려고 만든 것일 수 있어 뺐습니다.</translation>
    </message>
    <message>
        <source>“{number}” is not a credibility; use a number from 1 (confirmed) to 6.</source>
        <translation>“{number}”은(는) 신빙성이 아닙니다. 1(확인됨)에서 6까지의 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>“{path}” 파일을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is not watched; “workbench watch list LIBRARY” lists what is.</source>
        <translation>“{path}” 폴더는 감시하고 있지 않습니다. “workbench watch list LIBRARY”가 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>“{path}” is there already and is no release as this library wrote it; say that it is to be replaced.</source>
        <translation>“{path}” 파일이 이미 있으며 이 라이브러리가 쓴 배포본 그대로가 아닙니다. 바꾸려면 그렇게 지정하십시오.</translation>
    </message>
    <message>
        <source>“{piece}”: a word can have {most_wild} wild cards at most</source>
        <translation>“{piece}”: 한 단어에 와일드카드는 {most_wild}개까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>“{reference}” begins the ids of {count} articles; give more of it.</source>
        <translation>“{reference}”(으)로 시작하는 기사가 {count}건입니다. 더 길게 쓰십시오.</translation>
    </message>
    <message>
        <source>“{section}” has {words} words; at most {most} are meant for it.</source>
        <translation>“{section}” 절은 {words}단어입니다. {most}단어까지로 정해져 있습니다.</translation>
    </message>
    <message>
        <source>“{target}” cannot be read: {why}.</source>
        <translation>“{target}” 파일을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {why}.</source>
        <translation>“{target}”에 쓸 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>“{target}” is nothing to write over; name another file.</source>
        <translation>“{target}”에는 덮어쓸 수 없습니다. 다른 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>“{target}” is there already and is no backup; name another file.</source>
        <translation>“{target}” 파일이 이미 있으며 백업이 아닙니다. 다른 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>“{target}” would lie among the library&apos;s own files; name another file.</source>
        <translation>“{target}” 파일은 라이브러리의 자체 파일 사이에 놓입니다. 다른 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>“{term}” and “{first}” are of two rows of {scale}, which are not mixed.</source>
        <translation>“{term}”, “{first}”은(는) {scale}의 서로 다른 행에 있어 섞어 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>“{term}” is a term of {other}; this briefing uses {scale}.</source>
        <translation>“{term}”은(는) {other}의 용어입니다. 이 브리핑은 {scale}을(를) 씁니다.</translation>
    </message>
    <message>
        <source>“{text}”: nothing follows it</source>
        <translation>“{text}”: 뒤에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>“{text}”: there is no word in it</source>
        <translation>“{text}”: 단어가 없습니다</translation>
    </message>
    <message>
        <source>“{text}”: there is nothing for it to join</source>
        <translation>“{text}”: 이어 줄 것이 없습니다</translation>
    </message>
    <message>
        <source>“{title}” ({source}, passage {key})</source>
        <translation>“{title}”({source}, 구절 {key})</translation>
    </message>
    <message>
        <source>“{title}” has changed; find the mentions again, nothing was changed.</source>
        <translation>“{title}” 기사가 바뀌었습니다. 언급을 다시 찾으십시오. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“{title}” has not changed since it was imported.</source>
        <translation>“{title}” 기사는 가져온 뒤로 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“{title}” was never released; it is not named.</source>
        <translation>“{title}” 브리핑은 배포된 적이 없어 싣지 않습니다.</translation>
    </message>
    <message>
        <source>“{title}” was released above {ceiling} only; it is not named.</source>
        <translation>“{title}” 브리핑은 {ceiling}보다 높은 등급으로만 배포되어 싣지 않습니다.</translation>
    </message>
    <message>
        <source>“{title}” was released unmarked; may it be named in a page that is {label}?</source>
        <translation>“{title}” 브리핑은 등급 표시 없이 배포되었습니다. {label} 페이지에 실어도 됩니까?</translation>
    </message>
    <message>
        <source>“{words}” says no likelihood; use a term of {scale}, or state it as a fact.</source>
        <translation>“{words}”은(는) 가능성을 말하지 않습니다. {scale}의 용어를 쓰거나 사실로 서술하십시오.</translation>
    </message>
    <message>
        <source>“{words}” says no likelihood; use a term, or state it as a fact.</source>
        <translation>“{words}”은(는) 가능성을 말하지 않습니다. 용어를 쓰거나 사실로 서술하십시오.</translation>
    </message>
    <message>
        <source>“{words}”, read from {day}, when the file was saved</source>
        <translation>“{words}”을(를) 파일이 저장된 {day} 기준으로 읽음</translation>
    </message>
    <message>
        <source>“~{distance}”: “~{most_edits}” is the most</source>
        <translation>“~{distance}”: “~{most_edits}”까지 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>“~” after “{text}”: only a word of three letters or more can be fuzzy</source>
        <translation>“{text}” 뒤의 “~”: 세 글자 이상의 단어만 비슷하게 찾을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Done again: {step}</source>
        <translation>다시 실행함: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>실행 취소함: {step}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>A file that holds many articles may have {} MB.</source>
        <translation>기사가 여럿 든 파일은 {} MB까지 허용됩니다.</translation>
    </message>
    <message>
        <source>An archive may hold {parts} parts and {unpacked} MB unpacked, a part may be packed {times} times, and archives may lie two deep.</source>
        <translation>압축 파일은 항목 {parts}개, 푼 크기 {unpacked} MB까지 담을 수 있고, 한 항목의 압축률은 {times}배까지이며, 압축 파일 안의 압축 파일은 두 단계까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Files read at the same time</source>
        <translation>동시에 읽는 파일 수</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>How articles are set. The text size under Appearance comes on top.</source>
        <translation>기사 글의 모양입니다. 모양 페이지의 글자 크기가 여기에 더해집니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>J, K, T, the keys of tags and others work while the list or the reader has the keyboard.</source>
        <translation>J, K, T, 태그 키 등은 목록이나 읽기 영역에 키보드 포커스가 있을 때 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Languages to recognise</source>
        <translation>인식할 언어</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>파일의 최대 크기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Longest time for one file</source>
        <translation>파일 하나의 최대 시간</translation>
    </message>
    <message>
        <source>Most memory for one file</source>
        <translation>파일 하나의 최대 메모리</translation>
    </message>
    <message>
        <source>Nothing that a file refers to is fetched.</source>
        <translation>파일이 가리키는 것은 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Recognise text in pictures of pages</source>
        <translation>페이지 그림의 텍스트 인식</translation>
    </message>
    <message>
        <source>Recognising one page may take {} seconds.</source>
        <translation>한 쪽을 인식하는 데 {}초까지 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Single letters as shortcuts</source>
        <translation>한 글자 단축키</translation>
    </message>
    <message>
        <source>Stronger text, edges and tag colours, in the light and the dark theme.</source>
        <translation>밝은 테마와 어두운 테마에서 글자, 경계, 태그 색을 더 뚜렷하게 합니다.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>The caret does not blink; menus and tips neither slide nor fade.</source>
        <translation>캐럿이 깜박이지 않고, 메뉴와 풍선 도움말이 움직임 없이 바로 나타납니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면 테마</translation>
    </message>
    <message>
        <source>What takes more is left out and named in the account of the import. From the next import on.</source>
        <translation>이보다 많이 드는 파일은 빼고 가져오기 결과에 적습니다. 다음 가져오기부터 적용됩니다.</translation>
    </message>
    <message>
        <source>With tesseract, where it is installed. Its names of languages, such as eng+kor:</source>
        <translation>설치되어 있으면 tesseract로 인식합니다. tesseract의 언어 이름(예: eng+kor):</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}%</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>명령 또는 키 찾기</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Keys of {}</source>
        <translation>{}의 키</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>모두 기본값으로</translation>
    </message>
    <message>
        <source>Use Here Instead</source>
        <translation>여기에 쓰기</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>기본 키</translation>
    </message>
    <message>
        <source>{} belongs to {}.</source>
        <translation>{} 키는 이미 {} 명령에 쓰입니다.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Select two articles to read them side by side.</source>
        <translation>나란히 읽으려면 기사 두 건을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Beside the draft</source>
        <translation>초안 옆</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Each sentence shows here with what it cites.</source>
        <translation>문장마다 무엇을 인용하는지 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>브리핑 내보내기</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>지적할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>인쇄 모양으로 보기</translation>
    </message>
    <message>
        <source>What you write shows here as it will read.</source>
        <translation>쓴 내용이 읽힐 모습대로 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Group by Month</source>
        <translation>달별로 묶기</translation>
    </message>
    <message>
        <source>Group by Outlet</source>
        <translation>매체별로 묶기</translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation>상태별로 묶기</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 날</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>표시 등급</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>관련도순</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>역순</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>개정판</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>StandingModel</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>First</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Independent origins: copies of one story, and reports after one source, are one</source>
        <translation>독립된 원출처: 한 이야기의 사본과 한 출처를 따른 보도는 하나로 셉니다</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>원출처</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Passages by the month of their article</source>
        <translation>기사가 나온 달별 구절 수</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The best reliability among the outlets</source>
        <translation>매체 가운데 가장 높은 신뢰도</translation>
    </message>
    <message>
        <source>Those of the tags below it counted in</source>
        <translation>아래 태그의 구절도 셉니다</translation>
    </message>
</context>
<context>
    <name>StandingTable</name>
    <message>
        <source>What stands behind each tag</source>
        <translation>각 태그를 뒷받침하는 것</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source> · {count} failed</source>
        <translation> · 실패 {count}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>가져오기 취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import paused</source>
        <translation>가져오기 일시 정지됨</translation>
    </message>
    <message>
        <source>Import paused at {}</source>
        <translation>{}에서 가져오기 일시 정지됨</translation>
    </message>
    <message>
        <source>Imported {count} of {total}</source>
        <translation>{total}개 중 {count}개 가져옴</translation>
    </message>
    <message>
        <source>Importing {}</source>
        <translation>가져오는 중: {}</translation>
    </message>
    <message>
        <source>Indexing {done} of {total} articles</source>
        <translation>기사 {total}건 중 {done}건 색인 중</translation>
    </message>
    <message>
        <source>Looking for files to import…</source>
        <translation>가져올 파일을 찾는 중…</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>가져오기 일시 정지</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Rebuilding the search index · {done} of {total}</source>
        <translation>검색 색인 다시 만드는 중 · {done} / {total}</translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation>가져오기 계속</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>검색 색인</translation>
    </message>
    <message>
        <source>Show what became of each file</source>
        <translation>파일별 결과 보기</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>파일별 결과 보기</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>가져오기를 멈추는 중…</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>1 mention tagged</source>
        <translation>언급 1개에 태그를 붙임</translation>
    </message>
    <message>
        <source>Articles found by the search</source>
        <translation>검색으로 찾은 기사</translation>
    </message>
    <message>
        <source>Not suggested in this article any more</source>
        <translation>이 기사에서는 더 제안하지 않음</translation>
    </message>
    <message>
        <source>Tagged as {tag}</source>
        <translation>“{tag}” 태그를 붙임</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>라이브러리 전체</translation>
    </message>
    <message>
        <source>There are no actors yet; the Codebook page makes one</source>
        <translation>행위자가 아직 없습니다. 코드북 페이지에서 만들 수 있습니다</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>이 기사</translation>
    </message>
    <message>
        <source>{count} mentions tagged</source>
        <translation>언급 {count}개에 태그를 붙임</translation>
    </message>
    <message>
        <source>{tag} is suggested: {words}</source>
        <translation>“{tag}” 태그 제안: {words}</translation>
    </message>
    <message>
        <source>“{}” is not looked for any more</source>
        <translation>“{}”은(는) 더 찾지 않음</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Not in this article: {}</source>
        <translation>이 기사에서는 아님: {}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Tag all mentions of {}</source>
        <translation>{}의 모든 언급에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tag as {}</source>
        <translation>{} 태그 붙이기</translation>
    </message>
    <message>
        <source>because of: {}</source>
        <translation>이유: {}</translation>
    </message>
    <message>
        <source>named: {}</source>
        <translation>이름이 나옴: {}</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Press Delete to take this tag off</source>
        <translation>Delete를 누르면 이 태그를 뗍니다</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message numerus="yes">
        <source>%Ln more tag(s)</source>
        <translation>
            <numerusform>태그 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>상위 태그</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>십자</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>마름모</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>집단</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>기호</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>병합…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Nothing (at the top)</source>
        <translation>없음(맨 위)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>고리</translation>
    </message>
    <message>
        <source>Split back</source>
        <translation>다시 나눔</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>사각형</translation>
    </message>
    <message>
        <source>State</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>삼각형</translation>
    </message>
    <message>
        <source>Use when … not when …</source>
        <translation>쓰는 경우 … 쓰지 않는 경우 …</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>누구인지</translation>
    </message>
</context>
<context>
    <name>TagExtras</name>
    <message>
        <source>1 passage</source>
        <translation>구절 1개</translation>
    </message>
    <message>
        <source>Find the name only in this case</source>
        <translation>대소문자가 같을 때만 이름 찾기</translation>
    </message>
    <message>
        <source>Merged into this</source>
        <translation>여기에 병합된 태그</translation>
    </message>
    <message>
        <source>On no passage yet</source>
        <translation>아직 붙은 구절이 없음</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln passage(s)</source>
        <translation>
            <numerusform>구절 %Ln개 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln passage(s) and those below</source>
        <translation>
            <numerusform>구절 %Ln개와 아래 태그의 구절 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Split Back</source>
        <translation>다시 나누기</translation>
    </message>
    <message>
        <source>Split back {}</source>
        <translation>{} 다시 나누기</translation>
    </message>
    <message>
        <source>Suggest this actor where texts name it</source>
        <translation>텍스트에 이름이 나오면 이 행위자를 제안</translation>
    </message>
    <message>
        <source>Tag All Mentions…</source>
        <translation>모든 언급에 태그 붙이기…</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>구절 {count}개</translation>
    </message>
    <message>
        <source>{name}  ·  {passages}  ·  {date}</source>
        <translation>{name}  ·  {passages}  ·  {date}</translation>
    </message>
</context>
<context>
    <name>TagListModel</name>
    <message>
        <source>1 passage</source>
        <translation>구절 1개</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>key {}</source>
        <translation>키 {}</translation>
    </message>
    <message>
        <source>on this passage</source>
        <translation>이 구절에 붙음</translation>
    </message>
    <message>
        <source>pinned to {}</source>
        <translation>{} 키에 고정됨</translation>
    </message>
    <message>
        <source>{} passages</source>
        <translation>구절 {}개</translation>
    </message>
</context>
<context>
    <name>TagListView</name>
    <message>
        <source>Pin to Key</source>
        <translation>키에 고정</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
</context>
<context>
    <name>TagMentionsDialog</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Looking for mentions…</source>
        <translation>언급을 찾는 중…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>No sentence names this actor without being tagged so.</source>
        <translation>이 행위자의 이름이 나오는 문장에는 모두 태그가 붙어 있습니다.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그 붙이기</translation>
    </message>
    <message>
        <source>Tag 1 Sentence</source>
        <translation>문장 1개에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tag All Mentions</source>
        <translation>모든 언급에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tag {count} Sentences</source>
        <translation>문장 {count}개에 태그 붙이기</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>찾을 곳</translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln sentence(s), articles: {articles}</source>
        <translation>
            <numerusform>기사 {articles}건의 문장 %Ln개 중 {ticked}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Actors and themes, by name or alias; 1–6 for credibility</source>
        <translation>행위자와 주제의 이름이나 별칭, 신빙성은 1–6</translation>
    </message>
    <message>
        <source>Create actor “{}”</source>
        <translation>행위자 “{}” 만들기</translation>
    </message>
    <message>
        <source>Create theme “{}”</source>
        <translation>주제 “{}” 만들기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Actors</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Merge Into…</source>
        <translation>다른 태그에 병합…</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>맨 위로 옮기기</translation>
    </message>
    <message>
        <source>New Actor Below</source>
        <translation>아래에 새 행위자</translation>
    </message>
    <message>
        <source>New Theme Below</source>
        <translation>아래에 새 주제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Show Passages</source>
        <translation>구절 보기</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the other window and open the library again to change it.</source>
        <translation>다른 창을 닫고 라이브러리를 다시 열면 바꿀 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln article(s) or run a command</source>
        <translation>
            <numerusform>기사 %Ln건 검색 또는 명령 실행</numerusform>
        </translation>
    </message>
    <message>
        <source>Search articles or run a command</source>
        <translation>기사 검색 또는 명령 실행</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>위쪽 막대</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>read-only: held by {holder}</source>
        <translation>읽기 전용: {holder} 님이 사용 중</translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>used ×{}</source>
        <translation>인용 {}회</translation>
    </message>
</context>
<context>
    <name>TrayFilterButton</name>
    <message>
        <source>Actor</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Filter Passages</source>
        <translation>구절 필터</translation>
    </message>
    <message>
        <source>Last {} days</source>
        <translation>지난 {}일</translation>
    </message>
    <message>
        <source>Not Yet Cited</source>
        <translation>아직 인용하지 않음</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>게재일</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>1 quote</source>
        <translation>인용문 1개</translation>
    </message>
    <message>
        <source>Add Passages</source>
        <translation>구절 추가</translation>
    </message>
    <message>
        <source>Add passages…</source>
        <translation>구절 추가…</translation>
    </message>
    <message>
        <source>Add to Tray</source>
        <translation>모음함에 추가</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>모든 구절</translation>
    </message>
    <message>
        <source>Cite Only</source>
        <translation>인용 표기만</translation>
    </message>
    <message>
        <source>Collect the passages that this briefing will stand on.</source>
        <translation>이 브리핑의 바탕이 될 구절을 모으십시오.</translation>
    </message>
    <message>
        <source>Evidence tray</source>
        <translation>근거 모음함</translation>
    </message>
    <message>
        <source>Filter passages</source>
        <translation>구절 필터</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>No passage fits.</source>
        <translation>맞는 구절이 없습니다.</translation>
    </message>
    <message>
        <source>No passages yet. Open an article and mark the words that matter.</source>
        <translation>구절이 아직 없습니다. 기사를 열고 중요한 단어를 표시하십시오.</translation>
    </message>
    <message>
        <source>Remove from Tray</source>
        <translation>모음함에서 빼기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>기사에서 보기</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>모음함</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>볼 구절</translation>
    </message>
    <message>
        <source>{} quotes</source>
        <translation>인용문 {}개</translation>
    </message>
</context>
<context>
    <name>UnsearchableDialog</name>
    <message>
        <source>1 file is not searchable</source>
        <translation>파일 1개를 검색할 수 없습니다</translation>
    </message>
    <message>
        <source>Everything is searchable</source>
        <translation>모두 검색할 수 있습니다</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Not Searchable</source>
        <translation>검색할 수 없는 것</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>파일 보기</translation>
    </message>
    <message>
        <source>Take off the List</source>
        <translation>목록에서 지우기</translation>
    </message>
    <message>
        <source>Try All Again</source>
        <translation>모두 다시 시도</translation>
    </message>
    <message>
        <source>What is not searchable</source>
        <translation>검색할 수 없는 것</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>{count} files are not searchable</source>
        <translation>파일 {count}개를 검색할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare with</source>
        <translation>비교할 대상</translation>
    </message>
    <message>
        <source>Draft of the version</source>
        <translation>이 버전의 초안</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>저장한 버전</translation>
    </message>
    <message>
        <source>No version is kept yet; Briefing › Keep Version keeps one.</source>
        <translation>저장한 버전이 없습니다. 브리핑 › 버전 저장으로 남길 수 있습니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>현재 초안</translation>
    </message>
    <message>
        <source>The text of this version</source>
        <translation>이 버전의 텍스트</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>What differs from the draft now</source>
        <translation>현재 초안과 다른 점</translation>
    </message>
    <message>
        <source>What differs from “{}”</source>
        <translation>“{}”와(과) 다른 점</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folder no longer watched</source>
        <translation>폴더 감시를 멈춤</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>감시하는 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>접근할 수 없음</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Watched Folders</source>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>감시 중</translation>
    </message>
    <message>
        <source>While this library is open, what arrives in these folders is imported, and changed and moved files are followed. A file that vanishes takes nothing with it.</source>
        <translation>이 라이브러리가 열려 있는 동안 이 폴더에 들어오는 파일을 가져오고, 바뀌거나 옮겨진 파일을 따라갑니다. 파일이 사라져도 잃는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>WatchedNews</name>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>새 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s), {updated} updated</source>
        <translation>
            <numerusform>새 기사 %Ln건, 갱신 {updated}건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated article(s)</source>
        <translation>
            <numerusform>갱신된 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} from %Ln watched folders</source>
        <translation>
            <numerusform>감시 폴더 %Ln개에서 {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} from {folder}</source>
        <translation>{folder}에서 {what}</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Watch Folder</source>
        <translation>폴더 감시</translation>
    </message>
    <message>
        <source>Watch This Folder</source>
        <translation>이 폴더 감시</translation>
    </message>
    <message>
        <source>Watching {}</source>
        <translation>{} 감시 중</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>An empty folder for articles of your own</source>
        <translation>내 기사를 담을 빈 폴더</translation>
    </message>
    <message>
        <source>Analyst Workbench</source>
        <translation>Analyst Workbench</translation>
    </message>
    <message>
        <source>Fictional articles, marked, and a finished briefing</source>
        <translation>구절을 표시한 가상의 기사와 완성된 브리핑</translation>
    </message>
    <message>
        <source>From saved articles to a defensible briefing, on this computer alone.</source>
        <translation>저장한 기사에서 근거가 분명한 브리핑까지, 이 컴퓨터 안에서만.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>새 라이브러리</translation>
    </message>
    <message>
        <source>One that you or a colleague made</source>
        <translation>내가 또는 동료가 만든 것</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>라이브러리 열기</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>예제 라이브러리 열기</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>최근 항목</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
</context>
<context>
    <name>WhatChangedDialog</name>
    <message>
        <source>  ·  current</source>
        <translation>  ·  현재</translation>
    </message>
    <message>
        <source>Newer revision</source>
        <translation>새 개정판</translation>
    </message>
    <message>
        <source>Older revision</source>
        <translation>이전 개정판</translation>
    </message>
    <message numerus="yes">
        <source>Revision {number}  ·  {time}  ·  %Ln word(s)</source>
        <translation>
            <numerusform>개정판 {number}  ·  {time}  ·  %Ln단어</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>바뀐 내용</translation>
    </message>
    <message>
        <source>{title}: {count} sentences changed.</source>
        <translation>{title}: 문장 {count}개가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{}: 1 sentence changed.</source>
        <translation>{}: 문장 1개가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>{}: only punctuation, case or line ends changed.</source>
        <translation>{}: 문장 부호, 대소문자 또는 줄 끝만 바뀌었습니다.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>2026-06-21, 2026-06 or 2026</source>
        <translation>2026-06-21, 2026-06 또는 2026</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>별칭</translation>
    </message>
    <message>
        <source>Never suggest by this name</source>
        <translation>이 이름으로 제안하지 않기</translation>
    </message>
    <message>
        <source>Only in some years</source>
        <translation>일정 기간에만</translation>
    </message>
    <message>
        <source>Only in this case</source>
        <translation>대소문자가 같을 때만</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>별칭 빼기</translation>
    </message>
    <message>
        <source>Y: the information comes from here. N: it does not.</source>
        <translation>Y: 정보가 여기에서 왔습니다. N: 아닙니다.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>기각됨</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>인식됨</translation>
    </message>
    <message>
        <source>until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>{rule}: {alias}</source>
        <translation>{rule}: {alias}</translation>
    </message>
    <message>
        <source>{} is not where the information comes from</source>
        <translation>{}은(는) 정보의 원출처가 아닙니다</translation>
    </message>
    <message>
        <source>{} is where the information comes from</source>
        <translation>{}은(는) 정보의 원출처입니다</translation>
    </message>
</context>
</TS>
